import type { CompiledSheet } from './compile.ts'
import { rowAt } from './dependencies.ts'
import { isMoney } from './expression.ts'
import type { InputShape, Operand, Tag } from './expression.ts'
import { operatorOf } from './operators/registry.ts'
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
 * column (period −1) is to be printed only for stocks.
 */
export function printFormula(sheet: CompiledSheet, row: number, places: ExcelPlaces, period: number): string {
  const definition = sheet.rows[row]!
  const { formula } = definition
  const opening = period === -1
  if (opening && formula.kind === 'apply' && formula.operator === 'cumulate') {
    return printOperand(sheet, row, formula.args[0]!, places, period).same
  }
  return printOperand(sheet, row, formula, places, period).same
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
      const args = operand.args.map((arg) => printOperand(sheet, self, arg, places, period))
      const text = operator.toExcel(args, {
        selfPrevious: () => places.cell(self, period - 1),
        isMoney: isMoney(sheet.rows[self]!.unit),
        timeCell: (series) => places.timeCell(series, Math.max(period, 0)),
        timeRange: (series) => places.timeRange(series),
        planStart: () => places.planStart(),
      })
      return { ...plain(text), factor: operator.infix ? `(${text})` : text }
    }
  }
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
