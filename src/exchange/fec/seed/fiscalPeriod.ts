import type { FecReading } from '../fecReading.ts'
import { monthOfDay } from '../readDay.ts'

/** The fiscal year that a file holds, in absolute months; what its name says is not asked. */
export interface FiscalPeriod {
  readonly first: number
  readonly last: number
  readonly months: number
}

/** A file without entries in its very last month still is a whole year. */
const NEARLY_A_YEAR = 11

/** The months that a file covers, from its first day to its last; eleven or twelve make a year. */
export function fiscalPeriod({ firstDay, lastDay }: FecReading): FiscalPeriod {
  const first = monthOfDay(firstDay)
  const met = monthOfDay(lastDay) - first + 1
  const months = met === NEARLY_A_YEAR ? 12 : met
  return { first, last: first + months - 1, months }
}
