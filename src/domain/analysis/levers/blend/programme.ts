/** An unknown of a programme: between two bounds, whole or not, with what one of it costs. */
export interface Unknown {
  readonly low: number
  readonly high: number
  readonly isWhole: boolean
  readonly cost: number
}

/** A sum of unknowns (by their position) that has to reach a bound. */
export interface Constraint {
  readonly terms: readonly { readonly of: number; readonly by: number }[]
  readonly atLeast: number
}

/** A linear programme, mixed where some unknowns are whole: the least cost under constraints. */
export interface Programme {
  readonly unknowns: readonly Unknown[]
  readonly constraints: readonly Constraint[]
}

/** The values of the unknowns at the least cost; null when nothing satisfies every constraint. */
export type Solution = { readonly cost: number; readonly values: readonly number[] } | null

/** Solves a programme exactly. */
export type Solve = (programme: Programme) => Solution

/**
 * Finds a smallest set of constraints that clash: constraints are left out one after the other as long as what remains has no
 * solution. What is left is needed: without any one of them there is a solution. The programme must have none.
 */
export function clashingConstraints({ unknowns, constraints }: Programme, solve: Solve): readonly number[] {
  // Only whether there is a solution matters, not its cost.
  const free = unknowns.map((unknown) => ({ ...unknown, cost: 0 }))
  const clashes = (kept: readonly number[]) =>
    solve({ unknowns: free, constraints: kept.map((i) => constraints[i]!) }) === null
  let kept: readonly number[] = constraints.map((_, i) => i)
  // Halves first: most constraints have no part in it.
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = kept.length; from > 0; from -= size) {
      const start = Math.max(0, from - size)
      const fewer = kept.filter((_, i) => i < start || i >= from)
      if (clashes(fewer)) kept = fewer
    }
  }
  return kept
}
