import type { FigurePeriod } from '../../domain/analysis/figurePeriod.ts'
import { OPENING } from '../../domain/analysis/figurePeriod.ts'
import type { Calendar } from '../../domain/calc/timeline.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { createFigureNames } from '../../i18n/figureNames.ts'
import type { FigureNames } from '../../i18n/figureNames.ts'
import { createFormat } from '../../i18n/format.ts'
import type { Format } from '../../i18n/format.ts'
import { createLabels } from '../../i18n/labels.ts'
import type { Labels } from '../../i18n/labels.ts'
import type { Language } from '../../i18n/language.ts'
import { createTranslator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'

/** All that a report is written with, in its language. */
export interface ReportWords {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
  readonly labels: Labels
  readonly names: FigureNames
  /** An absolute month, in full. */
  month(month: number): string
  /** A fiscal year, from 0. */
  year(index: number): string
  period(period: FigurePeriod): string
}

/** The words of a report for a plan in a language. */
export function reportWords(plan: Plan, { timeline, years }: Calendar, language: Language): ReportWords {
  const t = createTranslator(language)
  const format = createFormat(language)
  const labels = createLabels(language)
  const month = (of: number) => format.month(of, 'long')
  const year = (index: number) => {
    const found = years[index]
    return found ? format.fiscalYear(timeline.start + found.first, timeline.start + found.last) : ''
  }
  return {
    language,
    t,
    format,
    labels,
    names: createFigureNames(plan, labels, t),
    month,
    year,
    period({ kind, index }) {
      if (kind === 'year') return year(index)
      return index === OPENING ? t('explain.opening') : month(timeline.start + index)
    },
  }
}
