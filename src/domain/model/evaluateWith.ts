import { evaluateSheet } from '../calc/evaluate.ts'
import type { Evaluation } from '../calc/evaluate.ts'
import { gatherInput } from '../calc/inputValues.ts'

/** The same inputs as an evaluation but for those that are given another number; the evaluation itself is left as it is. */
export function evaluateWith(evaluation: Evaluation, instead: ReadonlyMap<string, number>): Evaluation {
  const { sheet } = evaluation
  const shapes = new Map(sheet.inputs.map((input) => [input.id, input.shape]))
  return evaluateSheet(
    sheet,
    (id) => instead.get(id) ?? gatherInput(evaluation.input(id), shapes.get(id) ?? 'scalar', sheet.calendar),
  )
}
