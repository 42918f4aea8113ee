import { isMoney } from '../../domain/calc/expression.ts'
import type { Unit } from '../../domain/calc/expression.ts'
import { monthSerial } from './excelDate.ts'
import { NOT_AVAILABLE } from './figure.ts'
import type { FigureValue } from './figure.ts'

/** Amounts in the calculations and in the statements, and shares: a minus sign besides the colour, a dash for what rounds to zero. */
export const AMOUNT_FORMAT = '[>=0.005]#,##0.00;[Red][<=-0.005]-#,##0.00;"–"'
export const WHOLE_AMOUNT_FORMAT = '[>=0.5]#,##0;[Red][<=-0.5]-#,##0;"–"'
export const SHARE_FORMAT = '0.0%;[Red]-0.0%;0.0%'
export const ONE_DECIMAL_FORMAT = '#,##0.0;[Red]-#,##0.0;0.0'
export const WHOLE_FORMAT = '#,##0;[Red]-#,##0;0'

/** The words that number formats show in place of a code. */
export interface FormatWords {
  readonly yes: string
  readonly no: string
  /** The number of the language in date formats, e.g. 40C for French. */
  readonly dateLocale: string
}

/** A month as a date, written in the workbook's language whatever the reader's. */
export function monthFormat(words: FormatWords): string {
  return `[$-${words.dateLocale}]mmm\\ yyyy`
}

/** A day as a date. */
export function dayFormat(words: FormatWords): string {
  return `[$-${words.dateLocale}]d\\ mmmm\\ yyyy`
}

/** The number format of a unit in the inputs and the calculations. */
export function unitFormat(unit: Unit, words: FormatWords): string {
  switch (unit) {
    case 'cents':
    case 'price':
    case 'hours':
      return AMOUNT_FORMAT
    case 'rate':
      return '0.00%'
    case 'ratio':
      return '0.00'
    case 'month':
      return monthFormat(words)
    case 'flag':
      return `[=1]"${words.yes}";[=0]"${words.no}";General`
    case 'months':
    case 'calendarMonth':
    case 'choice':
      return '0'
    case 'count':
    case 'weight':
      return 'General'
  }
}

/** Shows the options of a choice by their names: a format can name two of them and call all others by a third. */
export function choiceFormat(options: readonly string[]): string {
  const quoted = options.map((option) => `"${option.replaceAll('"', '')}"`)
  if (quoted.length === 2) return `[=1]${quoted.join(';[=2]')};General`
  if (quoted.length === 3) return `[=1]${quoted[0]};[=2]${quoted[1]};${quoted[2]}`
  return '0'
}

/** A figure of the engine as a workbook holds it: amounts in euros, months as dates, what cannot be computed as a word. */
export function toWorkbook(value: number, unit: Unit): FigureValue {
  if (Number.isNaN(value)) return NOT_AVAILABLE
  if (isMoney(unit)) return value / 100
  return unit === 'month' ? monthSerial(value) : value
}
