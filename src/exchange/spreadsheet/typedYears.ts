import { layOutCalendar } from '../../domain/calc/timeline.ts'
import type { Timeline } from '../../domain/calc/timeline.ts'
import type { SeedLine, SeedRow } from '../fec/seed/seedTypes.ts'

/**
 * Gives lines the amounts that a file tells year by year: a fiscal year takes those of the calendar year in which it ends, in
 * proportion where the line falls on a part of it; years that the file does not tell keep the last one.
 */
export function typedYears(
  lines: readonly SeedLine[],
  rows: readonly SeedRow[],
  years: readonly number[],
  timeline: Timeline,
): readonly SeedLine[] {
  if (years.length < 2) return lines
  const fiscalYears = layOutCalendar(timeline).years.map(({ last }) => Math.floor((timeline.start + last) / 12))
  return lines.map((line) => {
    const { amount } = line.values
    if (typeof amount !== 'object') return line
    const told = rows.filter(({ account }) => line.accounts.includes(account))
    const totals = years.map((_, i) => told.reduce((sum, { amounts }) => sum + (amounts[i] ?? 0), 0))
    const last = totals.at(-1) ?? 0
    const typed = amount.map((cents, i) => {
      const total = totals[years.indexOf(fiscalYears[i]!)]
      if (total === undefined) return cents
      return Math.max(0, last === 0 || cents === last ? total : Math.round((cents * total) / last))
    })
    return { ...line, values: { ...line.values, amount: typed } }
  })
}
