import type { Language } from '../../i18n/language.ts'
import { withoutFormula } from './formulaText.ts'

/** What a cell of a table holds: words, a number, a fraction written as a percentage, or nothing. */
export type CsvCell = string | number | { readonly percent: number } | null

/** How a spreadsheet of each language reads a text file when it opens one: French Excel wants `;` and a decimal comma. */
const dialects: Readonly<Record<Language, { readonly separator: string; readonly decimal: string }>> = {
  fr: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
}

/**
 * Writes a table as CSV for the spreadsheets of a language: UTF-8 with its mark, CRLF, figures without grouping, quotes
 * doubled. A text that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], language: Language): Uint8Array<ArrayBuffer> {
  const { separator, decimal } = dialects[language]
  const figure = (value: number) => plain(value).replace('.', decimal)
  const write = (cell: CsvCell): string => {
    if (cell === null) return ''
    if (typeof cell === 'string') return quoted(withoutFormula(cell), separator)
    const isPercent = typeof cell === 'object'
    const value = isPercent ? cell.percent : cell
    if (!Number.isFinite(value)) return ''
    return quoted(isPercent ? `${figure(value * 100)}%` : figure(value), separator)
  }
  const lines = rows.map((row) => `${row.map(write).join(separator)}\r\n`)
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`)
}

/** A number without grouping or exponent, at most ten decimals. */
function plain(value: number): string {
  const text = value.toFixed(10).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

function quoted(text: string, separator: string): string {
  return /["\r\n\t]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}
