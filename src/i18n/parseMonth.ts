import { monthNames } from './monthNames.ts'
import { read, refuse, type Typed } from './typed.ts'

/** Reads a month into its absolute number (year × 12 + month − 1): `2026-03`, `03/2026`, `mars 2026`, `Mar 26`. */
export function parseMonth(text: string): Typed<number> {
  const plain = simplify(text)
  if (plain === '') return read<number>(null)
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ]\d{1,2})?$/.exec(plain)
  if (yearFirst) return toMonth(yearFirst[1], Number(yearFirst[2]))
  const monthFirst = /^(?:\d{1,2}[-/. ])?(\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(plain)
  if (monthFirst) return toMonth(monthFirst[2], Number(monthFirst[1]))
  const named = /^([a-z]+)\.?[-/ ]*(\d{4}|\d{2})$/.exec(plain)
  return named ? toMonth(named[2], monthNumber(named[1] ?? '')) : refuse('notAMonth')
}

function toMonth(yearText: string | undefined, monthNumber: number): Typed<number> {
  const figures = Number(yearText)
  const year = yearText?.length === 2 ? 2000 + figures : figures
  const inRange = year >= 1900 && year <= 2199 && monthNumber >= 1 && monthNumber <= 12
  return inRange ? read(year * 12 + monthNumber - 1) : refuse('notAMonth')
}

/**
 * The number of a month (1 to 12) by its name or its beginning, without accents, in any language of the app; 0 when it names none
 * or several.
 */
export function monthNumber(name: string): number {
  if (name.length < 3) return 0
  const found = monthNames().flatMap((names) =>
    names.flatMap((each, index) => (simplify(each).startsWith(name) ? [index + 1] : [])),
  )
  const [first] = found
  return first !== undefined && found.every((number) => number === first) ? first : 0
}

function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .toLowerCase()
}
