import type { Line, Plan } from '../../domain/plan/plan.ts'
import { blankScenario } from '../../domain/plan/scenario.ts'
import type { Scenario } from '../../domain/plan/scenario.ts'
import type { Edit } from '../edit.ts'
import { addScenarioWith } from './addScenarioWith.ts'

/** A bridge to be added: what happens (null where the plan asks for one as it is), and the choice that answers it. */
export interface NewBridge {
  /** The scenario that was put to the test. */
  readonly over: string
  readonly late: Pick<Scenario, 'id' | 'name' | 'overrides'> | null
  readonly bridge: Pick<Scenario, 'id' | 'name'>
  readonly line: Line
}

/**
 * Adds what happens as an event over the scenario, and the bridge as a choice over the event, in one step; an event that the
 * plan already holds is not added twice.
 */
export function addBridge({ over, late, bridge, line }: NewBridge): Edit {
  return {
    label: () => ({ code: 'addScenario', name: bridge.name }),
    apply(plan) {
      const event =
        late && (sameEvent(plan, over, late.overrides) ?? blankScenario({ ...late, parent: over, kind: 'event' }))
      const isNew = event !== null && !plan.scenarios.includes(event)
      const shaken = isNew ? addScenarioWith(event).apply(plan) : plan
      const choice = blankScenario({ ...bridge, parent: event?.id ?? over, kind: 'choice' })
      return addScenarioWith(choice, [line]).apply(shaken)
    },
  }
}

function sameEvent(plan: Plan, over: string, overrides: Scenario['overrides']): Scenario | undefined {
  return plan.scenarios.find(
    (scenario) =>
      scenario.kind === 'event' &&
      scenario.parent === over &&
      scenario.removed.length === 0 &&
      Object.keys(scenario.timing).length === 0 &&
      !plan.lines.some((line) => line.scenario === scenario.id) &&
      JSON.stringify(sorted(scenario.overrides)) === JSON.stringify(sorted(overrides)),
  )
}

function sorted(overrides: Scenario['overrides']): readonly (readonly [string, unknown])[] {
  return Object.entries(overrides).sort(([a], [b]) => (a < b ? -1 : 1))
}
