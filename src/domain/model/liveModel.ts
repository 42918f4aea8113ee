import { evaluateSheet } from '../calc/evaluate.ts'
import type { Evaluation } from '../calc/evaluate.ts'
import type { InputValue } from '../calc/inputValues.ts'
import { timedLineIds } from '../plan/lineTiming.ts'
import type { Plan } from '../plan/plan.ts'
import { compilePlan } from './compilePlan.ts'
import type { CompiledPlan } from './compilePlan.ts'
import { scenarioInputs } from './inputValues.ts'

/** A plan with its figures in every scenario, kept up to date edit by edit. */
export interface LiveModel {
  readonly plan: Plan
  readonly compiled: CompiledPlan
  /** The figures of a scenario; those of the first when there is none of this id. */
  evaluation(scenarioId: string): Evaluation
  /** Takes an edited plan: computes only what changed where its rows are the same, compiles anew otherwise. */
  update(plan: Plan): LiveModel
}

/** Compiles a valid plan and evaluates its scenarios when they are first asked for. */
export function createLiveModel(plan: Plan): LiveModel {
  return liveModel(plan, compilePlan(plan), new Map())
}

interface Held {
  readonly evaluation: Evaluation
  readonly inputs: ReadonlyMap<string, InputValue>
}

function liveModel(plan: Plan, compiled: CompiledPlan, held: Map<string, Held>): LiveModel {
  const hold = (scenarioId: string): Held => {
    const known = held.get(scenarioId)
    if (known) return known
    const inputs = scenarioInputs(plan, compiled.sheet, scenarioId)
    const fresh = { evaluation: evaluateSheet(compiled.sheet, (id) => inputs.get(id)), inputs }
    held.set(scenarioId, fresh)
    return fresh
  }
  return {
    plan,
    compiled,
    evaluation(scenarioId) {
      const known = plan.scenarios.some((scenario) => scenario.id === scenarioId)
      return hold(known ? scenarioId : (plan.scenarios[0]?.id ?? scenarioId)).evaluation
    },
    update(next) {
      if (!hasSameRows(plan, next)) return createLiveModel(next)
      const kept = new Map<string, Held>()
      for (const scenario of next.scenarios) {
        const known = held.get(scenario.id)
        if (!known) continue
        const inputs = scenarioInputs(next, compiled.sheet, scenario.id)
        known.evaluation.change(changesBetween(known.inputs, inputs))
        kept.set(scenario.id, { evaluation: known.evaluation, inputs })
      }
      return liveModel(next, compiled, kept)
    },
  }
}

/** Whether two plans compile to the same rows: same form and periods, the same lines with the same structural choices. */
function hasSameRows(a: Plan, b: Plan): boolean {
  if (a.timeline !== b.timeline && JSON.stringify(a.timeline) !== JSON.stringify(b.timeline)) return false
  if (a.structure.form !== b.structure.form || a.indirectKey !== b.indirectKey) return false
  if (a.funders !== b.funders || a.actions !== b.actions || a.legalFigures !== b.legalFigures) return false
  if (!isSameSet(timedLineIds(a), timedLineIds(b))) return false
  if (a.lines === b.lines) return true
  if (a.lines.length !== b.lines.length) return false
  return a.lines.every((line, i) => {
    const other = b.lines[i]!
    if (line === other) return true
    return (
      line.id === other.id &&
      line.kind === other.kind &&
      line.funder === other.funder &&
      isSameRecord(line.links, other.links) &&
      isSameRecord(line.actions, other.actions) &&
      isSameRecord(line.choices, other.choices)
    )
  })
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id))
}

function isSameRecord(a: object | undefined, b: object | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function changesBetween(
  before: ReadonlyMap<string, InputValue>,
  after: ReadonlyMap<string, InputValue>,
): ReadonlyMap<string, InputValue> {
  const changes = new Map<string, InputValue>()
  for (const [id, value] of after) {
    const old = before.get(id)
    if (old === value) continue
    if (
      Array.isArray(old) &&
      Array.isArray(value) &&
      old.length === value.length &&
      old.every((v, i) => v === value[i])
    )
      continue
    changes.set(id, value)
  }
  return changes
}
