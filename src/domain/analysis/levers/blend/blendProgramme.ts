import type { BlendCandidate } from '../../../plan/blend.ts'
import type { LimitRow } from './limits.ts'
import type { Constraint, Programme, Unknown } from './programme.ts'
import type { BlendReading } from './readBlend.ts'
import type { Response } from './response.ts'

/** A blend as a programme, in euros: the amounts of the candidates come first. */
export interface BlendProgramme {
  readonly programme: Programme
  /** The constraint of each limit that asks something; others (`null`) hold the unknowns together. */
  readonly rowOf: readonly (number | null)[]
}

const EURO = 100

/**
 * Writes a blend as a programme. A candidate has its amount, and a whole unknown that says whether it is taken where something
 * hangs on that: a least amount, a sum due whatever the amount, or a limit that asks nothing while there is no debt to serve.
 * `beyond` is what each limit is asked to keep besides, in cents.
 */
export function blendProgramme(
  candidates: readonly BlendCandidate[],
  responses: readonly Response[],
  without: BlendReading,
  limits: readonly LimitRow[],
  beyond: readonly number[],
): BlendProgramme {
  const unknowns: Unknown[] = candidates.map(({ most }, i) => ({
    low: 0,
    high: most / EURO,
    isWhole: false,
    cost: responses[i]!.each.cost,
  }))
  const constraints: Constraint[] = []
  const rowOf: (number | null)[] = []
  const add = (terms: Constraint['terms'], atLeast: number, limit: number | null) => {
    const kept = terms.filter(({ by }) => Math.abs(by) > 1e-9)
    if (kept.length === 0 && atLeast <= 1e-9) return
    constraints.push({ terms: kept, atLeast })
    rowOf.push(limit)
  }
  const taken = new Map<number, number>()
  /** The unknown that says whether a candidate is taken, laid when it is first needed. */
  const isTaken = (i: number): number => {
    const known = taken.get(i)
    if (known !== undefined) return known
    const { least, most } = candidates[i]!
    const of = unknowns.push({ low: 0, high: 1, isWhole: true, cost: responses[i]!.once.cost / EURO }) - 1
    add(
      [
        { of, by: most / EURO },
        { of: i, by: -1 },
      ],
      0,
      null,
    )
    add(
      [
        { of: i, by: 1 },
        { of, by: -least / EURO },
      ],
      0,
      null,
    )
    taken.set(i, of)
    return of
  }
  candidates.forEach(({ least }, i) => {
    if (least > 0 || responses[i]!.hasOnce) isTaken(i)
  })
  limits.forEach((row, position) => {
    const terms = responses.flatMap(({ each, once, hasOnce }, i) => [
      { of: i, by: row.of(each) },
      ...(hasOnce ? [{ of: isTaken(i), by: row.of(once) / EURO }] : []),
    ])
    const atLeast = (beyond[position]! - row.constant - row.of(without)) / EURO
    const { asks } = row
    if (!asks || asks(without) > 0) {
      add(terms, atLeast, position)
      return
    }
    const asking = responses.flatMap(({ each, once }, i) => (asks(each) > 1e-9 || asks(once) > 1e-9 ? [i] : []))
    if (asking.length === 0) return
    // Nothing is asked until a candidate brings debt to serve: until then the sum may be as low as it can get.
    const lowest = terms.reduce((sum, { of, by }) => sum + Math.min(0, by * unknowns[of]!.high), 0)
    const slack = Math.max(0, atLeast - lowest)
    const asked = unknowns.push({ low: 0, high: 1, isWhole: true, cost: 0 }) - 1
    for (const i of asking) {
      add(
        [
          { of: asked, by: 1 },
          { of: isTaken(i), by: -1 },
        ],
        0,
        null,
      )
    }
    add([...terms, { of: asked, by: -slack }], atLeast - slack, position)
  })
  return { programme: { unknowns, constraints }, rowOf }
}
