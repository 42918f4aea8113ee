/** A day as the number that AAAAMMJJ writes. */
export type Day = number

/** Reads a day: AAAAMMJJ, DD/MM/YYYY (or with dots or dashes), ISO with or without an hour; null when it is none. */
export function readDay(text: string): Day | null {
  const bare = text.trim()
  if (/^\d{8}$/.test(bare))
    return packed(Number(bare)) ?? packed(Number(bare.slice(4) + bare.slice(2, 4) + bare.slice(0, 2)))
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(bare)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const french = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/.exec(bare)
  if (!french) return null
  const year = Number(french[3])
  return day(year < 100 ? 2000 + year : year, Number(french[2]), Number(french[1]))
}

function packed(number: number): Day | null {
  return day(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100)
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function day(year: number, month: number, number: number): Day | null {
  if (year < 1990 || year > 2139 || number < 1 || number > (daysOfMonth[month - 1] ?? 0)) return null
  return year * 10_000 + month * 100 + number
}

/** The absolute month of a day. */
export function monthOfDay(day: Day): number {
  return Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1
}

/** A day as ISO writes it. */
export function isoDay(day: Day): string {
  const text = String(day)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
