import { dayNumber, monthsBefore } from './calendarDay.ts'
import type { CalendarDay } from './calendarDay.ts'

/**
 * Years between two days by the rule of the directives on credit (2008/48/EC and 2014/17/EU, Annex I): whole months,
 * counted back from the later day, are twelfths; the days that are left are divided by the days (365 or 366) of the year
 * that ends with the last of them.
 */
export function mixedInterval(from: CalendarDay, to: CalendarDay): number {
  const [start, end] = [dayNumber(from), dayNumber(to)]
  if (end < start) return -mixedInterval(to, from)
  const calendarMonths = (to.year - from.year) * 12 + to.month - from.month
  const fits = dayNumber(monthsBefore(to, calendarMonths)) >= start
  const months = fits ? calendarMonths : calendarMonths - 1
  const left = monthsBefore(to, months)
  const days = dayNumber(left) - start
  return months / 12 + days / (dayNumber(left) - dayNumber(monthsBefore(left, 12)))
}
