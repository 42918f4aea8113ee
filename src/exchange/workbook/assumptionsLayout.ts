import { lengthOfShape } from '../../domain/calc/inputValues.ts'
import type { CompiledSheet } from '../../domain/calc/compile.ts'
import type { InputDefinition } from '../../domain/calc/sheet.ts'
import { areaAddress, cellAddress } from './cellAddress.ts'

/** One value that is typed: an input, or one element of a series. */
export interface InputEntry {
  readonly input: InputDefinition
  /** The place of the element from 0; none for an input of a single value. */
  readonly element: number | null
  readonly row: number
}

/** The values of one line, or the drivers of the plan, under their heading. */
export interface InputBlock {
  /** The line, or none for the drivers. */
  readonly line: string | undefined
  readonly headingRow: number
  readonly entries: readonly InputEntry[]
}

/** Where the inputs stand: one row a value, one column a scenario. */
export interface AssumptionsLayout {
  readonly headerRow: number
  readonly blocks: readonly InputBlock[]
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: {
    readonly line: number
    readonly label: number
    readonly unit: number
    readonly firstScenario: number
    readonly mark: number
    readonly id: number
    readonly source: number
    readonly date: number
    readonly confidence: number
    readonly note: number
  }
  /** The address, within the sheet, of an input's cell or cells in a scenario. */
  input(input: number, scenario: number): string
  /** The address, within the sheet, of every value of a scenario. */
  scenarioArea(scenario: number): string
}

const HEADER_ROW = 7

/** Lays the inputs out under a heading a line, in the order of the plan. */
export function layOutAssumptions(sheet: CompiledSheet, scenarioCount: number): AssumptionsLayout {
  const firstScenario = 3
  const mark = firstScenario + scenarioCount
  const blocks: InputBlock[] = []
  const rowsOfInput: { first: number; last: number }[] = []
  let row = HEADER_ROW + 1
  let start = 0
  while (start < sheet.inputs.length) {
    const { line } = sheet.inputs[start]!.label
    const headingRow = row++
    const entries: InputEntry[] = []
    let next = start
    for (; next < sheet.inputs.length && sheet.inputs[next]!.label.line === line; next++) {
      const input = sheet.inputs[next]!
      const first = row
      const length = lengthOfShape(input.shape, sheet.calendar)
      for (let i = 0; i < length; i++) {
        entries.push({ input, element: input.shape === 'scalar' ? null : i, row: row++ })
      }
      rowsOfInput.push({ first, last: row - 1 })
    }
    blocks.push({ line, headingRow, entries })
    start = next
  }
  const lastRow = row - 1
  return {
    headerRow: HEADER_ROW,
    blocks,
    firstRow: HEADER_ROW + 1,
    lastRow,
    columns: {
      line: 0,
      label: 1,
      unit: 2,
      firstScenario,
      mark,
      id: mark + 1,
      source: mark + 2,
      date: mark + 3,
      confidence: mark + 4,
      note: mark + 5,
    },
    input(input, scenario) {
      const { first, last } = rowsOfInput[input]!
      const column = firstScenario + scenario
      if (sheet.inputs[input]!.shape === 'scalar') return cellAddress(first, column, 'both')
      return areaAddress({ firstRow: first, firstColumn: column, lastRow: last, lastColumn: column })
    },
    scenarioArea(scenario) {
      const column = firstScenario + scenario
      return areaAddress({ firstRow: HEADER_ROW + 1, firstColumn: column, lastRow, lastColumn: column })
    },
  }
}
