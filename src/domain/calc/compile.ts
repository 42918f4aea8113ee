import { dependenciesOf, indexRows } from './dependencies.ts'
import type { RowIndex } from './dependencies.ts'
import type { Operand } from './expression.ts'
import { operatorOf } from './operators/registry.ts'
import { orderRows } from './order.ts'
import type { Step } from './order.ts'
import type { InputDefinition, RowDefinition, SheetDefinition } from './sheet.ts'
import { layOutCalendar } from './timeline.ts'
import type { Calendar } from './timeline.ts'

/** A sheet ready to be evaluated, once for every scenario. */
export interface CompiledSheet {
  readonly calendar: Calendar
  readonly rows: readonly RowDefinition[]
  readonly inputs: readonly InputDefinition[]
  readonly index: RowIndex
  readonly inputIndex: ReadonlyMap<string, number>
  readonly steps: readonly Step[]
  /** The step that computes each row. */
  readonly stepOfRow: Int32Array
  /** The steps that read each step's rows, and those that read each input. */
  readonly readersOfStep: readonly (readonly number[])[]
  readonly readersOfInput: readonly (readonly number[])[]
}

export type Compilation =
  | { readonly ok: true; readonly sheet: CompiledSheet }
  | { readonly ok: false; readonly code: 'sameMonthLoop'; readonly rows: readonly string[] }

/**
 * Compiles a sheet: orders its rows and finds who reads whom. Rows that would need their own value in the same period
 * are refused by name. A formula that cannot stand (an unknown row, a balance inside another formula) is a bug and throws.
 */
export function compileSheet(definition: SheetDefinition): Compilation {
  const { rows, inputs } = definition
  const index = indexRows(rows)
  const inputIndex = new Map(inputs.map((input, i) => [input.id, i]))
  for (const row of rows) checkFormula(row)
  const dependencies = rows.map((row) => dependenciesOf(row.formula, index))
  const ordering = orderRows(dependencies)
  if (!ordering.ok) return { ok: false, code: 'sameMonthLoop', rows: ordering.loop.map((row) => rows[row]!.id) }
  const { steps } = ordering
  const stepOfRow = new Int32Array(rows.length)
  const rowsOfStep = (step: Step) => (step.kind === 'row' ? [step.row] : step.rows)
  steps.forEach((step, s) => rowsOfStep(step).forEach((row) => (stepOfRow[row] = s)))

  const readersOfStep = steps.map(() => new Set<number>())
  const readersOfInput = inputs.map(() => new Set<number>())
  rows.forEach((row, r) => {
    const reader = stepOfRow[r]!
    for (const { row: read } of dependencies[r]!) {
      if (stepOfRow[read] !== reader) readersOfStep[stepOfRow[read]!]!.add(reader)
    }
    for (const id of inputsOf(row.formula)) readersOfInput[inputAt(inputIndex, id)]!.add(reader)
  })
  return {
    ok: true,
    sheet: {
      calendar: layOutCalendar(definition.timeline),
      rows,
      inputs,
      index,
      inputIndex,
      steps,
      stepOfRow,
      readersOfStep: readersOfStep.map((readers) => [...readers]),
      readersOfInput: readersOfInput.map((readers) => [...readers]),
    },
  }
}

/** The position of an input; an unknown id is a bug and throws. */
export function inputAt(inputIndex: ReadonlyMap<string, number>, id: string): number {
  const found = inputIndex.get(id)
  if (found === undefined) throw new Error(`no such input: ${id}`)
  return found
}

function inputsOf(formula: Operand): readonly string[] {
  if (formula.kind === 'input') return [formula.id]
  return formula.kind === 'apply' ? formula.args.flatMap(inputsOf) : []
}

function checkFormula(row: RowDefinition): void {
  const visit = (operand: Operand, isRoot: boolean): void => {
    if (operand.kind === 'tagged' && operand.key !== row.key)
      throw new Error(`${row.id}: key ${operand.key} not its own`)
    if (operand.kind !== 'apply') return
    const operator = operatorOf(operand.operator)
    if (operator.keepsBalance && !isRoot) throw new Error(`${row.id}: ${operand.operator} must be a formula's root`)
    operand.args.forEach((arg, i) => {
      const reading = operator.reads[Math.min(i, operator.reads.length - 1)]
      if (reading !== 'same' && arg.kind !== 'row') throw new Error(`${row.id}: ${operand.operator} reads a row`)
      visit(arg, false)
    })
  }
  visit(row.formula, true)
}
