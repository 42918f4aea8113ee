import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import { OPENING } from '../../../domain/analysis/figurePeriod.ts'
import type { Calendar, FiscalYear } from '../../../domain/calc/timeline.ts'
import type { StatementId } from '../../../domain/statements/statement.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { FiguresColumn } from '../../components/figures/figuresTypes.ts'

/** How a statement is laid out: its fiscal years, or the months of one of them. */
export type StatementView = 'year' | 'month'

/** A column of a statement, with the period that it shows. */
export interface StatementColumn extends FiguresColumn {
  readonly period: FigurePeriod
}

interface Layout {
  readonly statement: StatementId
  readonly view: StatementView
  /** The fiscal year whose months are shown, from 0. */
  readonly year: number
  readonly calendar: Calendar
}

/** The columns of a statement; a balance sheet begins with what it opens with, other months end with their year. */
export function statementColumns(layout: Layout, t: Translate, format: Format): readonly StatementColumn[] {
  const { statement, view, calendar } = layout
  const { start } = calendar.timeline
  const month = (index: number): StatementColumn => ({
    id: `m${index}`,
    period: { kind: 'month', index },
    months: { first: index, last: index },
    label: index === OPENING ? t('statements.opening') : format.month(start + index),
  })
  const whole = (year: FiscalYear, total: boolean): StatementColumn => {
    const months = year.last - year.first + 1
    return {
      id: `y${year.index}`,
      period: { kind: 'year', index: year.index },
      months: { first: year.first, last: year.last },
      label: format.fiscalYear(start + year.first, start + year.last),
      ...(months === 12 ? {} : { detail: format.duration(months) }),
      ...(total ? { total } : {}),
    }
  }
  if (view === 'year') {
    const years = calendar.years.map((year) => whole(year, false))
    return statement === 'balance' ? [month(OPENING), ...years] : years
  }
  const year = calendar.years[layout.year]
  if (!year) return []
  const months = Array.from({ length: year.last - year.first + 1 }, (_, i) => month(year.first + i))
  return statement === 'balance' ? [month(year.first - 1), ...months] : [...months, whole(year, true)]
}
