import type { CompiledSheet } from '../calc/compile.ts'
import { evaluateSheet } from '../calc/evaluate.ts'
import type { Evaluation } from '../calc/evaluate.ts'
import type { InputValue } from '../calc/inputValues.ts'
import type { Plan } from '../plan/plan.ts'
import { scenarioInputs } from './inputValues.ts'
import type { LiveModel } from './liveModel.ts'

/** The values of inputs, by id. */
export type Inputs = ReadonlyMap<string, InputValue>

/** A private evaluation of one scenario on which other inputs are tried, one set after another. */
export interface Trial {
  readonly plan: Plan
  readonly evaluation: Evaluation
  /** The inputs of the scenario, to which every trial comes back. */
  readonly inputs: Inputs
  /** Puts inputs in, reads, and puts back what was there: only what they touch is computed. Unknown inputs throw. */
  with<Read>(changes: Inputs, read: (evaluation: Evaluation) => Read): Read
  /** The same for many sets: from each to the next only what differs is computed. */
  each<Read>(sets: readonly Inputs[], read: (evaluation: Evaluation) => Read): readonly Read[]
}

/** Opens a trial of a scenario of a plan. */
export function openTrial({ plan, compiled }: LiveModel, scenarioId: string): Trial {
  return openTrialOf(plan, compiled.sheet, scenarioInputs(plan, compiled.sheet, scenarioId))
}

/** Opens a trial of a sheet from its inputs. */
export function openTrialOf(plan: Plan, sheet: CompiledSheet, inputs: Inputs): Trial {
  const evaluation = evaluateSheet(sheet, (id) => inputs.get(id))
  const untouched = (changes: Inputs) => new Map([...changes.keys()].map((id) => [id, inputs.get(id) ?? 0]))
  function each<Read>(sets: readonly Inputs[], read: (evaluation: Evaluation) => Read): readonly Read[] {
    let back: Inputs = new Map()
    try {
      return sets.map((changes) => {
        evaluation.change(new Map([...back, ...changes]))
        back = untouched(changes)
        return read(evaluation)
      })
    } finally {
      evaluation.change(back)
    }
  }
  return { plan, evaluation, inputs, each, with: (changes, read) => each([changes], read)[0]! }
}

/** The inputs by which one set differs from another. */
export function inputsBetween(from: Inputs, to: Inputs): Inputs {
  return new Map([...to].filter(([id, value]) => !isSameValue(from.get(id), value)))
}

function isSameValue(a: InputValue | undefined, b: InputValue): boolean {
  if (a === b) return true
  if (a === undefined || typeof a === 'number' || typeof b === 'number' || a.length !== b.length) return false
  return a.every((figure, i) => figure === b[i])
}

/** Evaluates a sheet from nothing with some inputs changed: figures that stay, to be shown or explained. */
export function evaluateVariation(sheet: CompiledSheet, inputs: Inputs, changes: Inputs): Evaluation {
  return evaluateSheet(sheet, (id) => changes.get(id) ?? inputs.get(id))
}
