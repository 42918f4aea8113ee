import { isAtMonthEnd } from '../../domain/analysis/planDates/planDate.ts'
import type { PlanDate } from '../../domain/analysis/planDates/planDate.ts'

/** The day of a date, at midnight UTC: a date that has one on its own, else the first or the last of the month. */
export function dayOf(date: PlanDate): Date {
  if ('day' in date) return new Date(`${date.day}T00:00:00Z`)
  const [year, month] = [Math.floor(date.month / 12), date.month % 12]
  return new Date(isAtMonthEnd(date) ? Date.UTC(year, month + 1, 0) : Date.UTC(year, month, 1))
}
