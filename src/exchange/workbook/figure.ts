/** What a cell shows: a number (euros, fraction, date serial...) or a text. */
export type FigureValue = number | string

/** A formula, without its equals sign, and the value that it has when the workbook is written. */
export interface Figure {
  readonly formula: string
  readonly value: FigureValue
}

/** What a figure that cannot be computed reads in a workbook, as the ratio operator prints it. */
export const NOT_AVAILABLE = 'n.d.'

/** The number of a figure, none when it cannot be computed. */
export function numberOf(value: FigureValue): number | null {
  return typeof value === 'number' ? value : null
}
