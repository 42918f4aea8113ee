import { clampPosition, type Position } from './gridSelection.ts'
import { labelColumn, type GridColumn, type GridRow } from './gridTypes.ts'

/** The rows and columns of a grid by name, so that a place is found again when they change. */
export interface Axes {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** The column of what stands at the end of each row. */
const actionsColumn = '$actions'

/** The names of the rows and columns of a grid. */
export function axesOf(
  rows: readonly Pick<GridRow, 'id'>[],
  columns: readonly Pick<GridColumn, 'id'>[],
  hasActions: boolean,
): Axes {
  return {
    rows: rows.map(({ id }) => id),
    columns: [labelColumn, ...columns.map(({ id }) => id), ...(hasActions ? [actionsColumn] : [])],
  }
}

/** Whether two grids have the same rows and columns in the same order. */
export function sameAxes(one: Axes, other: Axes): boolean {
  return sameNames(one.rows, other.rows) && sameNames(one.columns, other.columns)
}

/** Where a place of one grid stands in another: on the same row and column, or at the same distance where one is gone. */
export function relaid(place: Position, from: Axes, to: Axes): Position {
  const found = {
    row: indexIn(to.rows, from.rows[place.row], place.row),
    column: indexIn(to.columns, from.columns[place.column], place.column),
  }
  return clampPosition(found, { rows: to.rows.length, columns: to.columns.length })
}

function indexIn(names: readonly string[], name: string | undefined, otherwise: number): number {
  const index = name === undefined ? -1 : names.indexOf(name)
  return index === -1 ? otherwise : index
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some === others || (some.length === others.length && some.every((name, index) => name === others[index]))
}
