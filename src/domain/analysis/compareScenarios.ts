import { rowAt } from '../calc/dependencies.ts'
import type { Evaluation } from '../calc/evaluate.ts'
import { lengthOfShape } from '../calc/inputValues.ts'
import type { InputValue } from '../calc/inputValues.ts'
import type { InputDefinition, RowDefinition } from '../calc/sheet.ts'
import { scenarioInputs } from '../model/inputValues.ts'
import type { LiveModel } from '../model/liveModel.ts'
import { yearly } from './yearly.ts'

/** Figures of two scenarios side by side, and the second less the first; NaN, shown as "n.d.", where one cannot be computed. */
export interface Comparison {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly differences: readonly number[]
}

/** A row by fiscal year in two scenarios. */
export interface RowComparison extends Comparison {
  readonly row: RowDefinition
}

/** An input that differs between two scenarios, with as many figures as its shape has. */
export interface InputComparison extends Comparison {
  readonly input: InputDefinition
}

/** What two scenarios give, and what makes them differ. */
export interface ScenarioComparison {
  readonly rows: readonly RowComparison[]
  readonly inputs: readonly InputComparison[]
}

/** Compares two scenarios of a plan row by row, for the rows named. */
export function compareScenarios(
  model: LiveModel,
  firstId: string,
  secondId: string,
  rowIds: readonly string[],
): ScenarioComparison {
  const first = model.evaluation(firstId)
  const second = model.evaluation(secondId)
  return {
    rows: rowIds.map((rowId) => compareRow(first, second, rowId)),
    inputs: differingInputs(model, firstId, secondId),
  }
}

/** Compares one row of two evaluations of the same sheet, by fiscal year. */
export function compareRow(first: Evaluation, second: Evaluation, rowId: string): RowComparison {
  const { rows, index } = first.sheet
  const row = rows[rowAt(index, rowId)]!
  return { row, ...compare(yearly(first, row), yearly(second, row)) }
}

function compare(first: readonly number[], second: readonly number[]): Comparison {
  return { first, second, differences: second.map((figure, i) => figure - first[i]!) }
}

/** The inputs whose values are not the same in two scenarios, in the order of the sheet. */
export function differingInputs(
  { plan, compiled: { sheet } }: LiveModel,
  firstId: string,
  secondId: string,
): readonly InputComparison[] {
  const firstValues = scenarioInputs(plan, sheet, firstId)
  const secondValues = scenarioInputs(plan, sheet, secondId)
  return sheet.inputs.flatMap((input) => {
    const length = lengthOfShape(input.shape, sheet.calendar)
    const figuresIn = (values: ReadonlyMap<string, InputValue>) => asSeries(values.get(input.id) ?? 0, length)
    const comparison = compare(figuresIn(firstValues), figuresIn(secondValues))
    return comparison.differences.every((difference) => difference === 0) ? [] : [{ input, ...comparison }]
  })
}

function asSeries(value: InputValue, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => (typeof value === 'number' ? value : (value[i] ?? 0)))
}
