import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashingConstraints } from '../domain/analysis/levers/blend/programme.ts'
import type { Programme } from '../domain/analysis/levers/blend/programme.ts'
import { loadSolver } from './highsSolver.ts'

const solve = await loadSolver()

/** Whether some values satisfy a programme, within what a solver tolerates. */
function satisfies({ unknowns, constraints }: Programme, values: readonly number[]): boolean {
  const tolerance = 1e-6
  return (
    unknowns.every(({ low, high }, i) => values[i]! >= low - tolerance && values[i]! <= high + tolerance) &&
    constraints.every(({ terms, atLeast }) => valueOf(terms, values) >= atLeast - tolerance)
  )
}

const valueOf = (terms: Programme['constraints'][number]['terms'], values: readonly number[]) =>
  terms.reduce((sum, { of, by }) => sum + by * values[of]!, 0)

/** The least cost among all corners: where two edges (bounds or constraints) of two unknowns meet, for each whole third one. */
function byEnumeration(programme: Programme): number | null {
  const { unknowns, constraints } = programme
  const third = unknowns[2]
  const thirds = third ? Array.from({ length: third.high - third.low + 1 }, (_, i) => third.low + i) : [0]
  let best: number | null = null
  for (const z of thirds) {
    const edges = [
      ...[0, 1].flatMap((i) => [
        { a: i === 0 ? 1 : 0, b: i === 1 ? 1 : 0, c: unknowns[i]!.low },
        { a: i === 0 ? 1 : 0, b: i === 1 ? 1 : 0, c: unknowns[i]!.high },
      ]),
      ...constraints.map(({ terms, atLeast }) => {
        const by = (of: number) => terms.filter((term) => term.of === of).reduce((sum, term) => sum + term.by, 0)
        return { a: by(0), b: by(1), c: atLeast - by(2) * z }
      }),
    ]
    for (const [i, one] of edges.entries()) {
      for (const other of edges.slice(i + 1)) {
        const determinant = one.a * other.b - other.a * one.b
        if (Math.abs(determinant) < 1e-9) continue
        const x = (one.c * other.b - other.c * one.b) / determinant
        const y = (one.a * other.c - other.a * one.c) / determinant
        const values = third ? [x, y, z] : [x, y]
        if (!satisfies(programme, values)) continue
        const cost = values.reduce((sum, value, k) => sum + value * unknowns[k]!.cost, 0)
        if (best === null || cost < best) best = cost
      }
    }
  }
  return best
}

const small = fc.integer({ min: -9, max: 9 })
const programmes = fc
  .record({
    costs: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 2, maxLength: 3 }),
    high: fc.integer({ min: 1, max: 12 }),
    rows: fc.array(fc.record({ by: fc.array(small, { minLength: 3, maxLength: 3 }), atLeast: small }), {
      maxLength: 5,
    }),
  })
  .map(({ costs, high, rows }): Programme => ({
    unknowns: costs.map((cost, i) => ({ low: 0, high: i === 2 ? 1 : high, isWhole: i === 2, cost })),
    constraints: rows.map(({ by, atLeast }) => ({
      terms: costs.map((_, of) => ({ of, by: by[of]! })).filter((term) => term.by !== 0),
      atLeast,
    })),
  }))

describe('the solver', () => {
  it('finds the optimum that enumeration finds, and no solution where there is none', () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const solution = solve(programme)
        const best = byEnumeration(programme)
        if (best === null) {
          expect(solution).toBeNull()
          return
        }
        expect(solution).not.toBeNull()
        expect(satisfies(programme, solution!.values)).toBe(true)
        expect(solution!.cost).toBeCloseTo(best, 5)
      }),
      { numRuns: 300 },
    )
  })

  it('names a smallest set of constraints that clash: together they have no solution, less any one they have', () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        fc.pre(solve(programme) === null)
        const clash = clashingConstraints(programme, solve).map((i) => programme.constraints[i]!)
        expect(clash.length).toBeGreaterThan(0)
        expect(solve({ ...programme, constraints: clash })).toBeNull()
        clash.forEach((_, left) => {
          expect(solve({ ...programme, constraints: clash.toSpliced(left, 1) })).not.toBeNull()
        })
      }),
      { numRuns: 200 },
    )
  })
})
