import type { Scenario } from '../../../domain/plan/scenario.ts'

/** A scenario at its place in the tree, and how deep it stands. */
export interface TreeEntry {
  readonly scenario: Scenario
  readonly depth: number
}

/** Scenarios with each under its parent, the base first. */
export function scenarioTree(
  scenarios: readonly Scenario[],
  parent: string | null = null,
  depth = 0,
): readonly TreeEntry[] {
  return scenarios
    .filter((scenario) => scenario.parent === parent)
    .flatMap((scenario) => [{ scenario, depth }, ...scenarioTree(scenarios, scenario.id, depth + 1)])
}

/** Whether the day on which a scenario was to be looked at again has come; days are ISO texts. */
export function isDue({ reviewOn }: Scenario, today: string): boolean {
  return reviewOn !== null && reviewOn <= today
}
