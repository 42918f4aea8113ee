import { roundHalfAway } from './roundHalfAway.ts'
import { toCents } from './cents.ts'
import type { Cents } from './cents.ts'

/**
 * Splits an amount by weights so that the parts add up to it to the cent: each part is the difference of two rounded
 * running totals. Weights are non-negative; when all are zero the whole amount goes to the first part.
 */
export function allocate(total: Cents, weights: readonly number[]): readonly Cents[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  let running = 0
  let given = 0
  return weights.map((weight) => {
    running += weight
    const reached = sum === 0 ? total : roundHalfAway((total * running) / sum)
    const part = reached - given
    given = reached
    return toCents(part)
  })
}
