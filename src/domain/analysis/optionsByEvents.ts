import { eventChanges } from '../model/lineEffects.ts'
import type { LiveModel } from '../model/liveModel.ts'
import { openTrial } from '../model/trial.ts'
import type { PlanEvent } from '../plan/planEvent.ts'
import { readOutcome } from './outcome.ts'
import type { Outcome } from './outcome.ts'

/** What each choice comes to under each event, and when nothing happens. */
export interface OptionsByEvents {
  /** The ids of scenarios, and the events; the first column of the cells has no event. */
  readonly options: readonly string[]
  readonly events: readonly PlanEvent[]
  /** By option, then: when nothing happens, under the first event, and so on. */
  readonly cells: readonly (readonly Outcome[])[]
}

/** Lays events over scenarios, one at a time; each is computed from the scenario by what the event touches. */
export function optionsByEvents(
  model: LiveModel,
  options: readonly string[],
  events: readonly PlanEvent[],
): OptionsByEvents {
  const { plan } = model
  const cells = options.map((option) => {
    const trial = openTrial(model, option)
    const read = () => readOutcome(plan, trial.evaluation)
    return [read(), ...events.map(({ effects }) => trial.with(eventChanges(plan, trial.inputs, effects), read))]
  })
  return { options, events, cells }
}
