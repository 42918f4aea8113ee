import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'

/** A scenario and what its futures come to. */
export interface Compared {
  readonly scenario: Scenario
  readonly result: ChanceResult
}

/** Whether one of the scenarios wants to keep more than nothing. */
export function hasFloor(compared: readonly Compared[]): boolean {
  return compared.some(({ result }) => result.floor > 0)
}

/** The scenario that is under the floor in the fewest futures; null when another is in as few. */
export function safest(compared: readonly Compared[]): Compared | null {
  const [first, second] = compared.toSorted((a, b) => a.result.everBelowFloor - b.result.everBelowFloor)
  if (!first || first.result.everBelowFloor === second?.result.everBelowFloor) return null
  return first
}
