import { inputAt } from './compile.ts'
import type { CompiledSheet } from './compile.ts'
import { rowAt, rowsTagged } from './dependencies.ts'
import type { Operand } from './expression.ts'
import { spreadInput } from './inputValues.ts'
import type { InputValue } from './inputValues.ts'
import type { Operator } from './operators/operator.ts'
import { operatorOf } from './operators/registry.ts'
import type { TimeSeries } from './timeline.ts'

/** Gives the value of an input by its id; undefined reads as zero. */
export type InputSet = (inputId: string) => InputValue | undefined

/** The figures of one scenario: every row and input over all periods. Kept alive, so that an edit computes only what it touches. */
export interface Evaluation {
  readonly sheet: CompiledSheet
  /** The figures of a row, by id. Never to be written to. */
  row(id: string): Float64Array
  /** The figures of an input laid out over the periods, by id. */
  input(id: string): Float64Array
  /** Puts new values in and computes again what depends on them. Gives the number of steps that were computed. */
  change(changes: ReadonlyMap<string, InputValue>): number
  /** Computes everything again. */
  evaluateAll(): void
}

interface Instruction {
  readonly evaluate: Operator['evaluate']
  readonly out: Float64Array
  readonly args: readonly Float64Array[]
  /** The result is the same in every period: one is computed and the rest is filled. */
  readonly isConstant: boolean
}

/** The arrays of one evaluation, and the instructions that fill them. */
function bind(sheet: CompiledSheet) {
  const { months } = sheet.calendar.timeline
  const carve = (count: number) => {
    const arena = new Float64Array(count * months)
    return Array.from({ length: count }, (_, i) => arena.subarray(i * months, (i + 1) * months))
  }
  const rows = carve(sheet.rows.length)
  const inputs = carve(sheet.inputs.length)
  const scratch: Float64Array[] = []
  const constants = new Map<number, Float64Array>()
  const constantArray = (value: number) => {
    const known = constants.get(value)
    if (known) return known
    const filled = new Float64Array(months).fill(value)
    constants.set(value, filled)
    return filled
  }

  function compileOperand(operand: Operand, depth: { used: number }, program: Instruction[]): Float64Array {
    switch (operand.kind) {
      case 'row':
        return rows[rowAt(sheet.index, operand.id)]!
      case 'input':
        return inputs[inputAt(sheet.inputIndex, operand.id)]!
      case 'time':
        return sheet.calendar.series[operand.series]
      case 'constant':
        return constantArray(operand.value)
      case 'tagged':
      case 'apply': {
        const args = argumentsOf(operand, depth, program)
        const out = (scratch[depth.used] ??= new Float64Array(months))
        depth.used++
        program.push({ evaluate: evaluatorOf(operand), out, args, isConstant: isConstant(sheet, operand) })
        return out
      }
    }
  }
  function argumentsOf(operand: Operand, depth: { used: number }, program: Instruction[]): readonly Float64Array[] {
    if (operand.kind === 'tagged') return rowsTagged(sheet.index, operand.tag, operand.key).map((row) => rows[row]!)
    if (operand.kind === 'apply') return operand.args.map((arg) => compileOperand(arg, depth, program))
    return [compileOperand(operand, depth, program)]
  }
  const evaluatorOf = (operand: Operand) => operatorOf(operand.kind === 'apply' ? operand.operator : 'add').evaluate

  const programs = sheet.rows.map((row, r) => {
    const program: Instruction[] = []
    const args = argumentsOf(row.formula, { used: 0 }, program)
    program.push({
      evaluate: evaluatorOf(row.formula),
      out: rows[r]!,
      args,
      isConstant: row.formula.kind === 'apply' && isConstant(sheet, row.formula),
    })
    return program
  })
  return { rows, inputs, programs }
}

function run(
  program: readonly Instruction[],
  from: number,
  to: number,
  series: Readonly<Record<TimeSeries, Float64Array>>,
) {
  for (let i = 0; i < program.length; i++) {
    const instruction = program[i]!
    const { out } = instruction
    if (instruction.isConstant && to - from > 1) {
      instruction.evaluate(out, instruction.args, from, from + 1, series)
      out.fill(out[from]!, from + 1, to)
    } else instruction.evaluate(out, instruction.args, from, to, series)
  }
}

/** Whether an operand is one figure for the whole plan: made of scalar inputs, constants and constant rows alone. */
function isConstant(sheet: CompiledSheet, operand: Operand): boolean {
  switch (operand.kind) {
    case 'constant':
      return true
    case 'input':
      return sheet.inputs[inputAt(sheet.inputIndex, operand.id)]!.shape === 'scalar'
    case 'row':
      return sheet.rows[rowAt(sheet.index, operand.id)]!.kind === 'constant'
    case 'time':
    case 'tagged':
      return false
    case 'apply': {
      const operator = operatorOf(operand.operator)
      const isPointwise = operator.keepsBalance !== true && operator.reads.every((reading) => reading === 'same')
      return isPointwise && operand.args.every((arg) => isConstant(sheet, arg))
    }
  }
}

function differs(a: Float64Array, b: Float64Array): boolean {
  for (let t = 0; t < a.length; t++) if (a[t] !== b[t] && !(a[t]! !== a[t]! && b[t]! !== b[t]!)) return true
  return false
}

/** The arrays of one set of figures, and what computes them step by step: for those who decide themselves what to compute. */
export interface Machine {
  /** The figures of every row and of every input, in the order of the sheet. */
  readonly rows: readonly Float64Array[]
  readonly inputs: readonly Float64Array[]
  /** Puts a value in, and computes nothing. */
  put(input: number, value: InputValue): void
  runStep(step: number): void
}

/** Lays out the figures of a sheet with one set of inputs; nothing is computed yet. */
export function startMachine(sheet: CompiledSheet, inputSet: InputSet): Machine {
  const { calendar } = sheet
  const { months } = calendar.timeline
  const { series } = calendar
  const { rows, inputs, programs } = bind(sheet)
  const put = (i: number, value: InputValue) => spreadInput(inputs[i]!, value, sheet.inputs[i]!.shape, calendar)
  sheet.inputs.forEach((input, i) => put(i, inputSet(input.id) ?? 0))
  return {
    rows,
    inputs,
    put,
    runStep(s) {
      const step = sheet.steps[s]!
      if (step.kind === 'row') run(programs[step.row]!, 0, months, series)
      else for (let t = 0; t < months; t++) for (const row of step.rows) run(programs[row]!, t, t + 1, series)
    },
  }
}

/** Evaluates a compiled sheet with one set of inputs. */
export function evaluateSheet(sheet: CompiledSheet, inputSet: InputSet): Evaluation {
  const { rows, inputs, put, runStep } = startMachine(sheet, inputSet)
  const before = new Float64Array(sheet.calendar.timeline.months)
  const dirty = new Uint8Array(sheet.steps.length)

  function evaluateAll(): void {
    for (let s = 0; s < sheet.steps.length; s++) runStep(s)
  }
  function runDirtyStep(s: number): void {
    const step = sheet.steps[s]!
    if (step.kind === 'row') before.set(rows[step.row]!)
    runStep(s)
    if (step.kind === 'row' && !differs(before, rows[step.row]!)) return
    for (const reader of sheet.readersOfStep[s]!) dirty[reader] = 1
  }
  function change(changes: ReadonlyMap<string, InputValue>): number {
    for (const [id, value] of changes) {
      const input = inputAt(sheet.inputIndex, id)
      put(input, value)
      for (const reader of sheet.readersOfInput[input]!) dirty[reader] = 1
    }
    let computed = 0
    for (let s = 0; s < dirty.length; s++) {
      if (dirty[s] === 0) continue
      dirty[s] = 0
      runDirtyStep(s)
      computed++
    }
    return computed
  }
  evaluateAll()
  return {
    sheet,
    row: (id) => rows[rowAt(sheet.index, id)]!,
    input: (id) => inputs[inputAt(sheet.inputIndex, id)]!,
    change,
    evaluateAll,
  }
}
