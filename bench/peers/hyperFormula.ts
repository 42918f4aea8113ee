import { HyperFormula } from 'hyperformula'
import type { Spreadsheet } from './asSpreadsheet.ts'

const options = { licenseKey: 'gpl-v3', precisionRounding: 14, useArrayArithmetic: false }

/** Builds and evaluates a spreadsheet with HyperFormula; gives the time it took in milliseconds and what it found. */
export function hyperFormulaRun(spreadsheet: Spreadsheet, rowId: string) {
  const start = performance.now()
  const engine = HyperFormula.buildFromSheets(
    { In: spreadsheet.inputs.map((row) => [...row]), Calc: spreadsheet.rows.map((row) => [...row]) },
    options,
  )
  const calc = engine.getSheetId('Calc') ?? 1
  const row = spreadsheet.rowOf(rowId)
  const figures = engine.getSheetValues(calc)[row]!.slice(spreadsheet.firstColumn).map(Number)
  const full = performance.now() - start
  return {
    full,
    figures,
    /** Changes one input and reads the row again; milliseconds. */
    edit(inputId: string, value: number): number {
      const began = performance.now()
      const sheet = engine.getSheetId('In') ?? 0
      engine.setCellContents({ sheet, row: spreadsheet.inputRow(inputId), col: 0 }, [[value]])
      engine.getCellValue({ sheet: calc, row, col: spreadsheet.firstColumn + 11 })
      return performance.now() - began
    },
    close: () => engine.destroy(),
  }
}
