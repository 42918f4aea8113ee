import type { Format } from '../../../i18n/format.ts'
import { copiedText } from '../grid/cellText.ts'
import { blockBetween, placesOf, type Block, type Position } from '../grid/gridSelection.ts'
import type { CellKind } from '../grid/gridTypes.ts'
import { writeTabSeparated } from '../grid/tabSeparated.ts'
import type { FiguresColumn, FiguresRow, FigureUnit, GetFigure } from './figuresTypes.ts'

/** The figure that stands in a place of a statement, with its unit; null where none stands. */
export function figureAtPlace(
  { row, column }: Position,
  rows: readonly FiguresRow[],
  columns: readonly FiguresColumn[],
  getFigure: GetFigure,
): { readonly unit: FigureUnit; readonly value: number } | null {
  const of = rows[row]
  const at = columns[column - 1]
  if (!of || !at || of.type === 'heading') return null
  const value = getFigure(of.id, at.id)
  return value === null ? null : { unit: of.unit ?? 'amount', value }
}

const kinds: Readonly<Record<FigureUnit, CellKind>> = {
  amount: { kind: 'amount' },
  percent: { kind: 'rate' },
  number: { kind: 'number' },
  months: { kind: 'number' },
}

/** Selected figures, and the labels among them, as a spreadsheet reads them from the clipboard. */
export function copiedFigures(
  selection: Block,
  rows: readonly FiguresRow[],
  columns: readonly FiguresColumn[],
  getFigure: GetFigure,
  format: Format,
): string {
  const texts: string[][] = []
  for (let row = selection.top; row <= selection.bottom; row += 1) {
    const across = blockBetween({ row, column: selection.left }, { row, column: selection.right })
    texts.push(
      placesOf(across).map((place) => {
        if (place.column === 0) return copiedText(rows[row]?.label ?? '', { kind: 'text' }, format)
        const figure = figureAtPlace(place, rows, columns, getFigure)
        return figure ? copiedText(figure.value, kinds[figure.unit], format) : ''
      }),
    )
  }
  return writeTabSeparated(texts)
}
