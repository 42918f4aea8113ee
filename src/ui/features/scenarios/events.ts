import { driverInputId } from '../../../domain/plan/drivers.ts'
import type { Edit } from '../../../editing/edit.ts'
import { batch } from '../../../editing/edit.ts'
import { setInput } from '../../../editing/edits/inputs.ts'
import { addScenario, setStory } from '../../../editing/edits/scenarios.ts'

/** What may happen to a plan, each tried in one click: a driver and the value it takes. */
export const events = [
  { id: 'late6', driver: 'publicDelay', value: 6 },
  { id: 'less20', driver: 'subsidies', value: 0.8 },
  { id: 'securedOnly', driver: 'fundingBasis', value: 1 },
  { id: 'activity10', driver: 'activity', value: 0.9 },
  { id: 'wages3', driver: 'wageGrowth', value: 0.03 },
] as const
export type PlanEvent = (typeof events)[number]

/** Adds a scenario in which an event happens, as one step to undo. */
export function tryEvent(event: PlanEvent, scenario: { id: string; name: string; parent: string }): Edit {
  return batch({ code: 'addScenario', name: scenario.name }, [
    addScenario({ ...scenario, kind: 'event' }),
    setInput(scenario.id, driverInputId(event.driver), event.value),
    setStory(scenario.id, scenario.name),
  ])
}
