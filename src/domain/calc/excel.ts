import type { CompiledSheet } from './compile.ts'
import { rowAt } from './dependencies.ts'
import type { InputShape, Operand, Tag } from './expression.ts'
import { standsAtOpening } from './opening.ts'
import { operatorOf } from './operators/registry.ts'
import type { OperatorId } from './operators/registry.ts'
import type { ExcelOperand } from './operators/operator.ts'
import type { TimeSeries } from './timeline.ts'

/** Where things stand in a workbook, given by the one who lays it out. Columns are periods from 0; −1 is the opening column. */
export interface ExcelPlaces {
  /** A row's cell in a period, e.g. H12. */
  cell(row: number, period: number): string
  /** A row over all periods, e.g. $H12:$DW12. */
  range(row: number): string
  /** A row's constant cell, e.g. $C12. */
  constantCell(row: number): string
  timeCell(series: TimeSeries, period: number): string
  timeRange(series: TimeSeries): string
  /** The cell of a scalar input, e.g. Hypothèses!$F$12. */
  inputCell(input: number): string
  /** The cells of a series input, one under another. */
  inputRange(input: number): string
  planStart(): string
  /** The column of a tag over the rows that may carry it, e.g. $E$8:$E$900. */
  tagRange(tag: Tag): string
  /** The same rows in a period, e.g. H$8:H$900. */
  taggedCells(period: number): string
}

const seriesOfShape: Record<Exclude<InputShape, 'scalar'>, TimeSeries> = {
  byYear: 'yearIndex',
  byCalendarMonth: 'calendarMonth',
  byMonth: 'counter',
}

/**
 * Prints the formula of a row for a period, without its equals sign, in the English of the file format. The opening
 * column (period −1) is to be printed only for stocks. Amounts that are summed are rounded to the cent: euros are binary
 * fractions, and their noise would otherwise tip a later rounding.
 */
export function printFormula(sheet: CompiledSheet, row: number, places: ExcelPlaces, period: number): string {
  const { formula, unit, kind } = sheet.rows[row]!
  const isOpening = period === -1 && formula.kind === 'apply' && formula.operator === 'cumulate'
  const printed = isOpening ? formula.args[0]! : formula
  const { same } = printOperand(sheet, row, printed, places, period)
  return unit === 'cents' && kind !== 'rate' && isSummed(printed) ? `ROUND(${same},2)` : same
}

const summing: readonly OperatorId[] = ['add', 'subtract', 'cumulate', 'yearToDate', 'yearTotal']

/** Whether the result of a formula is a sum that it does not round itself. */
function isSummed(operand: Operand): boolean {
  if (operand.kind === 'tagged') return true
  if (operand.kind !== 'apply' || operand.operator === 'round') return false
  if (summing.includes(operand.operator)) return operand.args.length > 1 || operand.operator !== 'add'
  return operand.args.some(isSummed)
}

function printOperand(
  sheet: CompiledSheet,
  self: number,
  operand: Operand,
  places: ExcelPlaces,
  period: number,
): ExcelOperand {
  switch (operand.kind) {
    case 'row':
      return printRow(sheet, rowAt(sheet.index, operand.id), places, period)
    case 'input': {
      const input = sheet.inputIndex.get(operand.id)!
      const { shape } = sheet.inputs[input]!
      if (shape === 'scalar') return plain(places.inputCell(input))
      return plain(`INDEX(${places.inputRange(input)},${places.timeCell(seriesOfShape[shape], Math.max(period, 0))})`)
    }
    case 'time':
      return plain(places.timeCell(operand.series, Math.max(period, 0)))
    case 'constant':
      return plain(String(operand.value))
    case 'tagged':
      return plain(`SUMIF(${places.tagRange(operand.tag)},${places.constantCell(self)},${places.taggedCells(period)})`)
    case 'apply': {
      const operator = operatorOf(operand.operator)
      const args = operand.args.map((arg) => {
        const printed = printOperand(sheet, self, arg, places, period)
        return ignoresBlanks.includes(operand.operator) && mayBeBlank(sheet, arg)
          ? plain(`N(${printed.same})`)
          : printed
      })
      const text = operator.toExcel(args, {
        selfPrevious: () => places.cell(self, period - 1),
        timeCell: (series) => places.timeCell(series, Math.max(period, 0)),
        timeRange: (series) => places.timeRange(series),
        planStart: () => places.planStart(),
      })
      return { ...plain(text), factor: operator.infix ? `(${text})` : text }
    }
  }
}

/** Functions of a spreadsheet that pass over a blank cell instead of taking it for zero. */
const ignoresBlanks: readonly OperatorId[] = ['minimum', 'maximum']

/** Whether an operand reads the opening column of a row that has no opening: its cell is blank there. */
function mayBeBlank(sheet: CompiledSheet, operand: Operand): boolean {
  const [row] = operand.kind === 'apply' && operand.operator === 'previous' ? operand.args : []
  return row?.kind === 'row' && !standsAtOpening(sheet, rowAt(sheet.index, row.id))
}

function printRow(sheet: CompiledSheet, row: number, places: ExcelPlaces, period: number): ExcelOperand {
  const isConstant = sheet.rows[row]!.kind === 'constant'
  const text = isConstant ? places.constantCell(row) : places.cell(row, period)
  return {
    same: text,
    factor: text,
    previous: () => places.cell(row, period - 1),
    range: () => places.range(row),
  }
}

function plain(text: string): ExcelOperand {
  const notRow = (): never => {
    throw new Error(`only a row has other periods: ${text}`)
  }
  return { same: text, factor: text, previous: notRow, range: notRow }
}
