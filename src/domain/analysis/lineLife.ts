import type { Evaluation } from '../calc/evaluate.ts'
import { evaluateSheet } from '../calc/evaluate.ts'
import { gatherInput } from '../calc/inputValues.ts'
import type { InputValue } from '../calc/inputValues.ts'
import type { InputDefinition } from '../calc/sheet.ts'
import { compilePlan } from '../model/compilePlan.ts'
import { baseInputs } from '../model/inputValues.ts'
import type { Line, Plan } from '../plan/plan.ts'

/**
 * The figures of one line over so many months from the plan's first, beyond its last: what an aid is worth depends on
 * the whole life of a loan. Rates stay as they are in the plan's last year; amounts typed by period end with the plan.
 */
export function lineLife(plan: Plan, evaluation: Evaluation, line: Line, months: number): Evaluation {
  const lines = withLinked(plan, line)
  const life: Plan = { ...plan, lines, timeline: { ...plan.timeline, months } }
  const { sheet } = compilePlan(life)
  const fromTable = baseInputs(life)
  const { inputIndex } = evaluation.sheet
  const values = new Map<string, InputValue>()
  for (const input of sheet.inputs) {
    const isLaid = inputIndex.has(input.id) && !input.id.startsWith('legal/')
    values.set(input.id, isLaid ? prolonged(input, evaluation, months) : (fromTable.get(input.id) ?? 0))
  }
  return evaluateSheet(sheet, (id) => values.get(id))
}

/** A line with those that it is tied to, and those that they are tied to in turn. */
function withLinked(plan: Plan, line: Line): readonly Line[] {
  const found = new Set([line.id])
  for (const id of found) {
    for (const other of Object.values(plan.lines.find((each) => each.id === id)?.links ?? {})) found.add(other)
  }
  return plan.lines.filter(({ id }) => found.has(id))
}

/** The value of an input in the scenario, with the last of its rates for the periods that come after the plan. */
function prolonged({ id, shape, unit }: InputDefinition, evaluation: Evaluation, months: number): InputValue {
  const value = gatherInput(evaluation.input(id), shape, evaluation.sheet.calendar)
  if (typeof value === 'number' || shape === 'byCalendarMonth' || unit !== 'rate') return value
  const last = value[value.length - 1] ?? 0
  return [...value, ...new Array<number>(months - value.length).fill(last)]
}
