/** A day of the calendar; `month` runs from 1 to 12. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** An amount on a day; received positive, paid negative. */
export interface DatedFlow {
  readonly on: CalendarDay
  readonly amount: number
}

const MILLISECONDS_A_DAY = 86_400_000

/** Days from a fixed day on: subtracting two gives a number of days. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY
}

/** The same day so many months earlier, or the last day of that month where it has no such day. */
export function monthsBefore({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const absolute = year * 12 + month - 1 - months
  const earlier = { year: Math.floor(absolute / 12), month: (((absolute % 12) + 12) % 12) + 1 }
  // Day zero of the month that follows is the last day of this one.
  const lastDay = new Date(Date.UTC(earlier.year, earlier.month, 0)).getUTCDate()
  return { ...earlier, day: Math.min(day, lastDay) }
}
