import { labelColumn, type CellKind, type GridCell, type GridColumn, type GridRow } from './gridTypes.ts'

/** A cell with its place and its kind. */
export interface ModelCell {
  readonly rowId: string
  readonly columnId: string
  readonly kind: CellKind
  readonly cell: GridCell
  readonly editable: boolean
}

/** The cells of a row by column, the label first; null where nothing stands. */
export type ModelRow = readonly (ModelCell | null)[]

/** Gives the cell of a row and a column, or null where nothing stands. */
export type GetCell = (rowId: string, columnId: string) => GridCell | null

/** The whole grid as cells. */
export function gridModel(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  getCell: GetCell,
): readonly ModelRow[] {
  return rows.map((row) => [labelCell(row), ...columns.map((column) => modelCell(row, column, getCell))])
}

const labelKind: CellKind = { kind: 'text', maxLength: 200 }

function labelCell(row: GridRow): ModelCell {
  const editable = row.renamable === true
  const cell = { value: row.label, required: true, readOnly: !editable }
  return { rowId: row.id, columnId: labelColumn, kind: labelKind, cell, editable }
}

function modelCell(row: GridRow, column: GridColumn, getCell: GetCell): ModelCell | null {
  const cell = getCell(row.id, column.id)
  if (cell === null) return null
  const editable = row.type === 'line' && cell.readOnly !== true
  return { rowId: row.id, columnId: column.id, kind: cell.kind ?? column.kind, cell, editable }
}

/** Whether two rows of cells look the same, so that one need not be drawn again. */
export function sameCells(some: ModelRow, others: ModelRow): boolean {
  return some.length === others.length && some.every((cell, index) => sameCell(cell, others[index] ?? null))
}

function sameCell(one: ModelCell | null, other: ModelCell | null): boolean {
  if (one === null || other === null) return one === other
  return (
    one.columnId === other.columnId &&
    one.kind === other.kind &&
    one.editable === other.editable &&
    Object.is(one.cell.value, other.cell.value) &&
    one.cell.overridden === other.cell.overridden &&
    one.cell.differs === other.cell.differs &&
    one.cell.inherited === other.cell.inherited &&
    one.cell.required === other.cell.required &&
    one.cell.error === other.cell.error &&
    one.cell.note === other.cell.note
  )
}
