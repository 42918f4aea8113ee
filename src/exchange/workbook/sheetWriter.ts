import type { Cell, CellStyle, ConditionalRule, DataValidation, MergeRange, SheetChart, WriteSheet } from 'hucre/xlsx'
import type { CellRole } from './cellStyles.ts'
import { cellStyle } from './cellStyles.ts'
import type { Figure, FigureValue } from './figure.ts'
import type { CellSeries, SeriesFormulas } from './cellSeries.ts'
import type { PageLayout } from './pageLayout.ts'

/** Gathers the cells of one sheet; rows and columns are counted from 0. */
export interface SheetWriter {
  /** Writes a text or a number as it stands; a text is never read as a formula, whatever it begins with. */
  put(row: number, column: number, value: FigureValue, role: CellRole, numberFormat?: string): void
  /** Writes a formula with the value that it has now. */
  compute(row: number, column: number, figure: Figure, role: CellRole, numberFormat?: string): void
  /** Writes one formula in every cell of a row from a column on; `values` are what the cells have now. */
  computeSeries(row: number, column: number, formulas: SeriesFormulas, role: CellRole, numberFormat?: string): void
  /** Gives a cell a look without a value. */
  shade(row: number, column: number, role: CellRole, numberFormat?: string): void
  /** Joins cells of a row, for a text that runs over them; never among data. */
  join(row: number, firstColumn: number, lastColumn: number): void
  /** Writes a text that leads to a cell of the workbook. */
  linkTo(row: number, column: number, text: string, target: string): void
  height(row: number, points: number): void
  width(column: number, characters: number): void
  validate(validation: DataValidation): void
  highlight(range: string, formula: string, style: CellStyle): void
  chart(chart: SheetChart): void
  freeze(rows: number, columns: number): void
  /** The rows of one formula, which are not yet among the cells of the sheet. */
  series(): readonly CellSeries[]
  /** The sheet as the writer of files takes it. */
  finish(page: PageLayout): WriteSheet
}

/** Texts that a spreadsheet takes for an error when they stand alone in a cell. */
const errorText = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/

/** Texts that the file format reads as the code of a character, such as _x0041_; their underscore is then written by its own code. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi

/** Starts an empty sheet. */
export function startWriting(name: string): SheetWriter {
  const cells = new Map<string, Partial<Cell>>()
  const widths = new Map<number, number>()
  const heights = new Map<number, { height: number }>()
  const validations: DataValidation[] = []
  const rules: ConditionalRule[] = []
  const charts: SheetChart[] = []
  const joined: MergeRange[] = []
  const series: CellSeries[] = []
  let frozen: { rows: number; columns: number } | undefined
  const set = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell)
  return {
    put(row, column, value, role, numberFormat) {
      const style = cellStyle(role, numberFormat)
      if (typeof value !== 'string') set(row, column, { value, style })
      else if (errorText.test(value)) set(row, column, { value, style, richText: [{ text: value }] })
      else set(row, column, { value: value.replace(escapeLike, '_x005F_'), style })
    },
    compute(row, column, { formula, value }, role, numberFormat) {
      set(row, column, { formula, formulaResult: value, style: cellStyle(role, numberFormat) })
    },
    computeSeries(row, column, formulas, role, numberFormat) {
      series.push({ row, column, ...formulas, style: cellStyle(role, numberFormat) })
    },
    series: () => series,
    shade(row, column, role, numberFormat) {
      set(row, column, { value: null, style: cellStyle(role, numberFormat) })
    },
    join: (row, firstColumn, lastColumn) =>
      joined.push({ startRow: row, startCol: firstColumn, endRow: row, endCol: lastColumn }),
    linkTo(row, column, text, target) {
      set(row, column, { value: text, style: cellStyle('hyperlink'), hyperlink: { target: '', location: target } })
    },
    height: (row, points) => heights.set(row, { height: points }),
    width: (column, characters) => widths.set(column, characters),
    validate: (validation) => validations.push(validation),
    highlight(range, formula, style) {
      rules.push({ type: 'expression', priority: rules.length + 1, formula, style, range })
    },
    chart: (chart) => charts.push(chart),
    freeze(rows, columns) {
      frozen = { rows, columns }
    },
    finish(page) {
      const last = Math.max(-1, ...widths.keys())
      return {
        name,
        cells,
        columns: Array.from({ length: last + 1 }, (_, column) => ({ width: widths.get(column) ?? 10 })),
        rowDefs: heights,
        ...(validations.length > 0 ? { dataValidations: validations } : {}),
        ...(rules.length > 0 ? { conditionalRules: rules } : {}),
        ...(charts.length > 0 ? { charts } : {}),
        ...(joined.length > 0 ? { merges: joined } : {}),
        ...(frozen ? { freezePane: frozen } : {}),
        ...page.settings,
      }
    },
  }
}
