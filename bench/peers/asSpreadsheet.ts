import type { CompiledSheet } from '../../src/domain/calc/compile.ts'
import { printFormula } from '../../src/domain/calc/excel.ts'
import type { ExcelPlaces } from '../../src/domain/calc/excel.ts'
import { tags, isMoney } from '../../src/domain/calc/expression.ts'
import { lengthOfShape } from '../../src/domain/calc/inputValues.ts'
import type { InputValue } from '../../src/domain/calc/inputValues.ts'
import { standsAtOpening } from '../../src/domain/calc/opening.ts'
import { timeSeries } from '../../src/domain/calc/timeline.ts'

type Cell = string | number | null

/** A sheet as cells for a spreadsheet engine: inputs on one sheet, rows on another, from the same printed formulas. */
export interface Spreadsheet {
  readonly inputs: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
  /** Where the first value of an input stands on its sheet. */
  inputRow(id: string): number
  /** Where a row stands on its sheet, and the column of its first month. */
  rowOf(id: string): number
  readonly firstColumn: number
}

const firstColumn = 1 + tags.length + 1
const firstRow = timeSeries.length

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26)
}

/** Lays a sheet out for a spreadsheet engine, in euros. */
export function asSpreadsheet(sheet: CompiledSheet, valueOf: (inputId: string) => InputValue | undefined): Spreadsheet {
  const { months } = sheet.calendar.timeline
  const starts: number[] = []
  const inputCells: Cell[][] = []
  for (const input of sheet.inputs) {
    starts.push(inputCells.length)
    const value = valueOf(input.id) ?? 0
    const scale = isMoney(input.unit) ? 100 : 1
    for (let i = 0; i < lengthOfShape(input.shape, sheet.calendar); i++) {
      inputCells.push([(typeof value === 'number' ? value : (value[i] ?? 0)) / scale])
    }
  }
  const at = (period: number) => columnName(firstColumn + period)
  const from = firstRow + 1
  const to = firstRow + sheet.rows.length
  const places: ExcelPlaces = {
    cell: (row, period) => `${at(period)}${from + row}`,
    range: (row) => `$${at(0)}${from + row}:$${at(months - 1)}${from + row}`,
    constantCell: (row) => `$A${from + row}`,
    timeCell: (series, period) => `${at(period)}$${timeSeries.indexOf(series) + 1}`,
    timeRange: (series) => {
      const line = timeSeries.indexOf(series) + 1
      return `$${at(0)}$${line}:$${at(months - 1)}$${line}`
    },
    inputCell: (input) => `In!$A$${starts[input]! + 1}`,
    inputRange: (input) =>
      `In!$A$${starts[input]! + 1}:$A$${starts[input]! + lengthOfShape(sheet.inputs[input]!.shape, sheet.calendar)}`,
    planStart: () => `$${at(0)}$${timeSeries.indexOf('month') + 1}`,
    tagRange: (tag) => {
      const column = columnName(1 + tags.indexOf(tag))
      return `$${column}$${from}:$${column}$${to}`
    },
    taggedCells: (period) => `${at(period)}$${from}:${at(period)}$${to}`,
  }
  const periods = Array.from({ length: months }, (_, t) => t)
  const time = timeSeries.map((series): Cell[] => [
    ...Array<Cell>(firstColumn).fill(null),
    ...periods.map((t) =>
      series === 'month' ? dateSerial(sheet.calendar.series.month[t]!) : sheet.calendar.series[series][t]!,
    ),
  ])
  const rows = sheet.rows.map((row, r): Cell[] => {
    const isConstant = row.kind === 'constant'
    const constantCell = isConstant
      ? `=${printFormula(sheet, r, places, 0)}`
      : row.key === undefined
        ? null
        : `'${row.key}`
    const opening = !isConstant && standsAtOpening(sheet, r) ? `=${printFormula(sheet, r, places, -1)}` : null
    const tagCells = tags.map((tag) => (row.tags?.[tag] === undefined ? null : `'${row.tags[tag]}`))
    const cells = isConstant ? [] : periods.map((t) => `=${printFormula(sheet, r, places, t)}`)
    return [constantCell, ...tagCells, opening, ...cells]
  })
  return {
    inputs: inputCells,
    rows: [...time, ...rows],
    inputRow: (id) => starts[sheet.inputIndex.get(id)!]!,
    rowOf: (id) => firstRow + sheet.index.byId.get(id)!,
    firstColumn,
  }
}

function dateSerial(month: number): number {
  return Math.round((Date.UTC(Math.floor(month / 12), month % 12, 1) - Date.UTC(1899, 11, 30)) / 86_400_000)
}
