import { scenarioInputs } from '../model/inputValues.ts'
import { eventChanges } from '../model/lineEffects.ts'
import type { LiveModel } from '../model/liveModel.ts'
import { inputsBetween, openTrial } from '../model/trial.ts'
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

/** Lays events over scenarios, one at a time: from one cell to the next only what differs is computed. */
export function optionsByEvents(
  model: LiveModel,
  options: readonly string[],
  events: readonly PlanEvent[],
): OptionsByEvents {
  const [first] = options
  if (first === undefined) return { options, events, cells: [] }
  const { plan, compiled } = model
  const trial = openTrial(model, first)
  const sets = options.flatMap((option) => {
    const inputs = option === first ? trial.inputs : scenarioInputs(plan, compiled.sheet, option)
    const chosen = inputsBetween(trial.inputs, inputs)
    return [chosen, ...events.map(({ effects }) => new Map([...chosen, ...eventChanges(plan, inputs, effects)]))]
  })
  const outcomes = trial.each(sets, (evaluation) => readOutcome(plan, evaluation))
  const columns = events.length + 1
  return { options, events, cells: options.map((_, i) => outcomes.slice(i * columns, (i + 1) * columns)) }
}
