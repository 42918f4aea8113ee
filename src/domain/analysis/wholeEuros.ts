import { roundHalfAway } from '../money/roundHalfAway.ts'
import type { StatementLine } from '../statements/statement.ts'

/** What rounding looks at of a statement. */
interface Rounded {
  readonly lines: readonly Pick<StatementLine, 'code' | 'row' | 'style' | 'level' | 'sumOf'>[]
}

/**
 * A statement in whole euros, by line: each side is cut as an amount is split by weights (the rounded running total less what
 * is already given), so that what adds up to the cent still adds up, and sums are sums of what is shown. `exact` gives the
 * amount of a row in cents; the result is in euros.
 */
export function wholeEuros(statement: Rounded, exact: (rowId: string) => number): ReadonlyMap<string, number> {
  const euros = new Map<string, number>()
  let running = 0
  let given = 0
  for (const { code, row, style, level, sumOf } of statement.lines) {
    if (style === 'heading' && level === 0) running = given = 0
    if (row === null || sumOf) continue
    running = roundHalfAway(running + exact(row))
    const reached = roundHalfAway(running / 100)
    euros.set(code, reached - given)
    given = reached
  }
  const total = (code: string): number => {
    const parts = statement.lines.find((line) => line.code === code)?.sumOf
    return parts ? parts.reduce((sum, part) => sum + total(part), 0) : (euros.get(code) ?? 0)
  }
  for (const { code, sumOf } of statement.lines) if (sumOf) euros.set(code, total(code))
  return euros
}
