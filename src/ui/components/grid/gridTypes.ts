import type { ReactNode } from 'react'

/** What a cell holds, so how it is written, read and checked. Amounts are whole cents, rates fractions, months absolute. */
export type CellKind =
  | { readonly kind: 'amount' | 'rate' | 'integer' | 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'month'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'text'; readonly maxLength?: number }
  | { readonly kind: 'choice'; readonly options: readonly CellOption[] }

/** One choice of a cell of kind 'choice'. */
export interface CellOption {
  readonly value: string
  readonly label: string
}

/** The value of a cell; null is an empty cell, NaN a figure that cannot be computed. */
export type CellValue = number | string | null

/** One cell as the screen gives it. */
export interface GridCell {
  readonly value: CellValue
  /** When it differs from its column's. */
  readonly kind?: CellKind
  readonly readOnly?: boolean
  /** The current scenario changed it; `note` says from what. */
  readonly overridden?: boolean
  /** A computed figure that is another elsewhere; `note` says which. */
  readonly differs?: boolean
  /** Not typed here: a default, or what a parent gives. */
  readonly inherited?: boolean
  /** An empty cell is refused. */
  readonly required?: boolean
  /** Why the value is wrong although it can be read. */
  readonly error?: string
  /** Shown when the pointer rests on the cell and read out with it. */
  readonly note?: string
}

/** One column after the first, which holds the labels of the rows. */
export interface GridColumn {
  readonly id: string
  readonly label: string
  readonly kind: CellKind
  /** In pixels. */
  readonly width?: number
  /** Set apart by a rule, as a total. */
  readonly total?: boolean
  readonly hint?: string
  /** Takes the width that is left, in place of the labels. */
  readonly grows?: boolean
  /** Stands in the head in place of the label, which is still read out. */
  readonly head?: ReactNode
  /** What is drawn in the cell of a row in place of its text, which is still read out. */
  readonly draw?: (rowId: string) => ReactNode
}

/** One row: a line, the head of a group of lines, or a total. */
export interface GridRow {
  readonly id: string
  readonly label: string
  readonly type: 'line' | 'group' | 'total'
  /** How far the label is set in. */
  readonly level?: number
  /** The colour of the row's family, as a mark before its label. */
  readonly color?: string
  readonly detail?: string
  /** What the scenario that is shown does to the line: a mark with these words. */
  readonly mark?: string
  /** How many notes there are on the line, in words: a small sign beside its name. */
  readonly noted?: string
  /** Switched off: written faintly. */
  readonly muted?: boolean
  /** The row whose form is open at the side. */
  readonly current?: boolean
  /** The label can be typed over; the edit comes with `labelColumn` as its column. */
  readonly renamable?: boolean
  /** For a group that folds: whether its lines are hidden (the screen leaves them out). */
  readonly folded?: boolean
}

/** One change of one cell; a batch of them is one step to undo. */
export interface GridEdit {
  readonly rowId: string
  readonly columnId: string
  readonly value: CellValue
}

/** How the rows of a grid change places. */
export interface RowMoves {
  /** The rows among which a row may be moved, in their order; empty when it may not. */
  among(rowId: string): readonly string[]
  /** Moves rows before another, or after the last of them when that is null: one step to undo. */
  move(rowIds: readonly string[], before: string | null): void
}

/** How the rows of a grid are moved in time: one step to undo, told in words. */
export interface RowTiming {
  can(rowId: string): boolean
  /** By so many months; negative is earlier. */
  move(rowIds: readonly string[], months: number): string
  /** Moves the last month alone. */
  end(rowIds: readonly string[], months: number): string
}

/** The column of the labels, as edits name it. */
export const labelColumn = '$label'
