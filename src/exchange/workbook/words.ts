import type { Unit } from '../../domain/calc/expression.ts'
import { isMoney } from '../../domain/calc/expression.ts'
import type { RowLabel } from '../../domain/calc/sheet.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { fundingBases } from '../../domain/plan/drivers.ts'
import { choiceOf, choiceServes } from '../../domain/plan/lineKind.ts'
import type { Confidence, LegalForm, Line, Plan } from '../../domain/plan/plan.ts'
import { createFormat } from '../../i18n/format.ts'
import type { Format } from '../../i18n/format.ts'
import { createTranslator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import { createLabels } from '../../i18n/labels.ts'
import type { Language } from '../../i18n/language.ts'
import { en } from '../../i18n/messages/en/messages.ts'
import { fr } from '../../i18n/messages/fr/messages.ts'
import type { Messages } from '../../i18n/messages/fr/messages.ts'

/** All words that the workbook needs, in one language. */
export interface Words {
  readonly text: Messages['workbook']
  readonly appName: string
  readonly t: Translate
  readonly format: Format
  /** What a row of the calculation is called, without the line that it belongs to. */
  row(label: RowLabel): string
  /** The title of a block of the calculation: a line's name, or what the rows are about. */
  section(section: string): string
  /** What an input of a line, or a driver, is called. */
  input(label: RowLabel): string
  unit(unit: Unit): string
  /** The name of a kind of line, with its structural choices as they are made. */
  kind(line: Line): string
  /** The names of the options of a choice input, in order; none for other inputs. */
  options(label: RowLabel): readonly string[]
  /** The heading under which a line is typed. */
  typedUnder(line: Line): string
  confidence(confidence: Confidence): string
  legalForm(form: LegalForm): string
  /** A typed figure in words, for messages. */
  figure(value: number, unit: Unit): string
  month(month: number): string
  calendarMonth(number: number): string
  fiscalYear(year: { readonly first: number; readonly last: number }): string
  day(date: { readonly year: number; readonly month: number; readonly day: number }): string
  /** Puts values in the places that a text keeps for them. */
  fill(template: string, values: Readonly<Record<string, string | number>>): string
}

const catalogues: Readonly<Record<Language, Messages>> = { fr, en }

/** The words of the workbook for a plan in a language. */
export function wordsFor(plan: Plan, language: Language): Words {
  const { workbook: text, structure, lines, legalFigures } = catalogues[language]
  const format = createFormat(language)
  const labels = createLabels(language)
  const lineOf = (id: string | undefined) => plan.lines.find((line) => line.id === id)
  return {
    text,
    appName: text.appName,
    t: createTranslator(language),
    format,
    fill,
    row: (label) => labels.row(label),
    section(section) {
      const line = lineOf(section)
      if (line) return line.name
      return isTitled(section, text.sections) ? text.sections[section] : section
    },
    input({ code, line, name }) {
      if (code === 'actionShare' || code === 'keyWeight') return fill(text.actionInputs[code], { action: name ?? '' })
      if (line !== undefined) return labels.parameter(code)
      if (name !== undefined) return `${structure.usualDelay} · ${name}`
      if (isTitled(code, legalFigures)) return legalFigures[code]
      return isTitled(code, structure.drivers) ? structure.drivers[code] : code
    },
    unit: (unit) => text.units[unit],
    kind(line) {
      const kind = lineKind(line.kind)
      if (!kind) return line.kind
      const choices = kind.choices
        .filter((choice) => choiceServes(choice, line, kind))
        .map(({ id }) => labels.choiceOption(id, choiceOf(line, kind, id)))
      return [labels.kind(kind.id), ...choices].join(' · ')
    },
    options({ code, line: id }) {
      if (id === undefined)
        return code === 'fundingBasis' ? fundingBases.map((basis) => structure.fundingBases[basis]) : []
      const kind = lineKind(lineOf(id)?.kind ?? '')
      const parameter = kind?.parameters.find((candidate) => candidate.id === code)
      return (parameter?.options ?? []).map((option) => labels.parameterOption(code, option))
    },
    typedUnder(line) {
      const kind = lineKind(line.kind)
      if (!kind) return ''
      return kind.family ? lines.families[kind.family] : lines.sections[kind.section]
    },
    confidence: (confidence) => text.confidences[confidence],
    legalForm: (form) => text.legalForms[form],
    figure(value, unit) {
      if (isMoney(unit)) return format.money(value, { decimals: 2 })
      if (unit === 'rate') return format.percent(value, 2)
      return unit === 'month' ? format.month(value) : format.number(value)
    },
    month: (month) => format.month(month),
    calendarMonth: (number) => labels.calendarMonth(number),
    fiscalYear: ({ first, last }) => format.fiscalYear(plan.timeline.start + first, plan.timeline.start + last),
    day: ({ year, month, day }) =>
      format.date([year, month, day].map((part) => String(part).padStart(2, '0')).join('-')),
  }
}

/** Puts values in the places that a text keeps for them. */
function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}

function isTitled<Titles extends object>(code: string, titles: Titles): code is keyof Titles & string {
  return Object.hasOwn(titles, code)
}
