declare const monthBrand: unique symbol

/** A calendar month as an absolute number: year × 12 + (month − 1). Subtracting two gives a number of months. */
export type Month = number & { readonly [monthBrand]: true }

/** The month of a year; `monthNumber` runs from 1 to 12. */
export function toMonth(year: number, monthNumber: number): Month {
  // The brand is put on here and nowhere else.
  return (year * 12 + monthNumber - 1) as Month
}

/** The calendar year of a month. */
export function yearOfMonth(month: number): number {
  return Math.floor(month / 12)
}

/** The number of a month in its calendar year, from 1 to 12. */
export function numberInYear(month: number): number {
  return (((month % 12) + 12) % 12) + 1
}

/** The month that lies `count` months later (earlier when negative). */
export function addMonths(month: number, count: number): Month {
  return toMonth(0, month + count + 1)
}

/** Reads 'YYYY-MM'; null when the text is no month between 1900 and 2199. */
export function parseIsoMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text)
  if (!match) return null
  const year = Number(match[1])
  const monthNumber = Number(match[2])
  if (year < 1900 || year > 2199 || monthNumber < 1 || monthNumber > 12) return null
  return toMonth(year, monthNumber)
}

/** Writes a month as 'YYYY-MM'. */
export function toIsoMonth(month: number): string {
  return `${String(yearOfMonth(month)).padStart(4, '0')}-${String(numberInYear(month)).padStart(2, '0')}`
}
