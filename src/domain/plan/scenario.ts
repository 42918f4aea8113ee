import type { Month } from '../time/month.ts'

/** A value that a scenario puts over its parent's; in a series, null leaves the parent's figure. */
export type Override = number | readonly (number | null)[]

/** What a scenario is: something that we decide, or something that happens to us. */
export const scenarioKinds = ['choice', 'event'] as const
export type ScenarioKind = (typeof scenarioKinds)[number]

/** What will be done if something comes true. */
export interface ScenarioAction {
  readonly id: string
  readonly when: string
  readonly what: string
  readonly done: boolean
}

/** How a scenario moves a line in time: by so many months (negative is earlier), and the last month in which it counts. */
export interface LineTiming {
  readonly later?: number
  readonly until?: Month
}

/**
 * Other inputs over the same rows. The base has no parent; `overrides` are keyed by input id. A scenario also takes
 * inherited lines away (`removed`) and moves lines in time; a line that it adds says so itself (`Line.scenario`).
 */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly parent: string | null
  readonly kind: ScenarioKind
  readonly story: string
  /** The ISO day on which it is to be looked at again. */
  readonly reviewOn: string | null
  readonly actions: readonly ScenarioAction[]
  readonly overrides: Readonly<Record<string, Override>>
  readonly removed: readonly string[]
  readonly timing: Readonly<Record<string, LineTiming>>
}

/** A scenario that changes nothing over its parent, to be filled. */
export function blankScenario(
  of: Pick<Scenario, 'id' | 'name' | 'parent'> & Partial<Pick<Scenario, 'kind' | 'story' | 'overrides'>>,
): Scenario {
  return {
    kind: 'choice',
    story: '',
    reviewOn: null,
    actions: [],
    overrides: {},
    removed: [],
    timing: {},
    ...of,
  }
}
