import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { areaAddress, cellAddress, columnLetters } from './cellAddress.ts'
import type { FigureValue } from './figure.ts'

/** The formulas of a row that all say the same, told from their own cell, with the value that each has now. */
export interface SeriesFormulas {
  /** The formula of the cell so many columns after the first. */
  formulaAt(place: number): string
  readonly values: readonly FigureValue[]
}

/** A row of one formula, and where it stands. */
export interface CellSeries extends SeriesFormulas {
  readonly row: number
  readonly column: number
  readonly style: CellStyle
}

/** The sheet with every formula of its series written out, for formats that cannot share one. */
export function withPlainSeries(sheet: WriteSheet, series: readonly CellSeries[]): WriteSheet {
  const cells = new Map(sheet.cells)
  for (const { row, column, formulaAt, values, style } of series) {
    values.forEach((value, place) => {
      cells.set(`${row},${column + place}`, { formula: formulaAt(place), formulaResult: value, style })
    })
  }
  return { ...sheet, cells }
}

/** The sheet with each series as a formula that its first cell shares with the others. */
export function withSharedSeries(sheet: WriteSheet, series: readonly CellSeries[]): WriteSheet {
  const heads = withSeriesHeads(sheet, series)
  const cells = new Map(heads.cells)
  series.forEach(({ row, column, values, style }, index) => {
    values.forEach((value, place) => {
      if (place > 0) cells.set(`${row},${column + place}`, { ...shared(index, ''), formulaResult: value, style })
    })
  })
  return { ...heads, cells }
}

/** The sheet with the first cell of each series only; `fillSeries` adds the others to its text. */
export function withSeriesHeads(sheet: WriteSheet, series: readonly CellSeries[]): WriteSheet {
  const cells = new Map(sheet.cells)
  series.forEach(({ row, column, formulaAt, values, style }, index) => {
    const lastColumn = column + values.length - 1
    const formulaRef = areaAddress({ firstRow: row, firstColumn: column, lastRow: row, lastColumn }, 'none')
    cells.set(`${row},${column}`, {
      ...shared(index, formulaAt(0)),
      formulaRef,
      formulaResult: values[0] ?? null,
      style,
    })
  })
  return { ...sheet, cells }
}

function shared(index: number, formula: string): Partial<Cell> {
  return { formula, formulaType: 'shared', formulaSharedIndex: index }
}

const head =
  /<c r="([A-Z]+)(\d+)"( s="\d+")?[^>]*><f t="shared" si="(\d+)" ref="[^"]*">[^<]*<\/f>(?:<v>[^<]*<\/v>)?<\/c>/g

/**
 * Adds the cells that follow the first of each series to the text of a sheet: written in one go, since to give each of
 * them to the writer of files takes most of an export's time.
 */
export function fillSeries(sheetXml: string, series: readonly CellSeries[]): string {
  const letters = Array.from({ length: 200 }, (_, column) => columnLetters(column))
  const letterOf = (column: number) => letters[column] ?? columnLetters(column)
  return sheetXml.replace(head, (first, _column, row: string, style: string | undefined, index: string) => {
    const one = series[Number(index)]
    if (!one) throw new Error(`no series ${index} at ${cellAddress(Number(row) - 1, 0)}`)
    let text = first
    for (let place = 1; place < one.values.length; place++) {
      const value = one.values[place]
      const type = typeof value === 'string' ? ' t="str"' : ''
      text += `<c r="${letterOf(one.column + place)}${row}"${style ?? ''}${type}><f t="shared" si="${index}"/><v>${value}</v></c>`
    }
    return text
  })
}
