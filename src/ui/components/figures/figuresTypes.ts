/** How the figures of a row are written: cents, fractions, plain numbers, lengths in months. */
export type FigureUnit = 'amount' | 'percent' | 'number' | 'months'

/** One column of figures: a year, a month, a scenario, a difference. */
export interface FiguresColumn {
  readonly id: string
  readonly label: string
  /** A second, smaller line, such as the number of months of a short year. */
  readonly detail?: string
  /** Set apart by a rule. */
  readonly total?: boolean
  /** A plus sign is written: differences. */
  readonly signed?: boolean
  /** False where a figure comes from no row that could be asked about. */
  readonly explains?: false
  /** The months of the plan that it shows, from 0 (-1 is the opening), so that a place is found again in other periods. */
  readonly months?: { readonly first: number; readonly last: number }
}

/** One row of a statement. */
export interface FiguresRow {
  readonly id: string
  readonly label: string
  readonly type: 'heading' | 'line' | 'subtotal' | 'total'
  readonly level?: number
  readonly unit?: FigureUnit
  readonly color?: string
  readonly detail?: string
  /** A check that fails: marked, and read out with this sentence. */
  readonly problem?: string
  /** For a row that folds: whether what it sums up is hidden (the screen leaves it out). */
  readonly folded?: boolean
  /** The label leads to what the row is about. */
  readonly opens?: true
  /** False where its figures come from no row that could be asked about. */
  readonly explains?: false
}

/** The same figures elsewhere (the base, when another scenario is shown): those that differ are marked. */
export interface FiguresElsewhere {
  /** Where: the name of the base. */
  readonly name: string
  readonly getFigure: GetFigure
}

/** The figure of a row and a column: null where nothing stands, NaN when it cannot be computed. */
export type GetFigure = (rowId: string, columnId: string) => number | null
