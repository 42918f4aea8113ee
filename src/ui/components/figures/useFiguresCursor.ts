import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { relaid, sameAxes, type Axes } from '../grid/axes.ts'
import { blockBetween, clampPosition, type Block, type Position } from '../grid/gridSelection.ts'
import { labelColumn } from '../grid/gridTypes.ts'
import type { FiguresColumn, FiguresRow } from './figuresTypes.ts'

/** Where a person is in a table of figures, and what they selected. */
export interface FiguresCursor {
  readonly at: Position
  readonly selection: Block
  /** The person has been in the table. */
  readonly isPlaced: boolean
  go(to: Position, extend?: boolean): void
  selectAll(): void
}

interface Places {
  readonly cursor: Position
  readonly anchor: Position
  readonly isPlaced: boolean
}

interface Known {
  readonly axes: Axes
  readonly columns: readonly FiguresColumn[]
}

/** Keeps the place in a table of figures, also when its rows change or its columns turn from years to months and back. */
export function useFiguresCursor(
  rows: readonly FiguresRow[],
  columns: readonly FiguresColumn[],
  table: RefObject<HTMLTableElement | null>,
): FiguresCursor {
  const [places, setPlaces] = useState<Places>({
    cursor: { row: 0, column: 0 },
    anchor: { row: 0, column: 0 },
    isPlaced: false,
  })
  const axes: Axes = { rows: rows.map(({ id }) => id), columns: [labelColumn, ...columns.map(({ id }) => id)] }
  const [known, setKnown] = useState<Known>({ axes, columns })
  if (!sameAxes(known.axes, axes)) {
    setKnown({ axes, columns })
    const from = { ...known.axes, columns: heldColumns(known.columns, columns) }
    const keep = (place: Position) => relaid(place, from, axes)
    setPlaces({ ...places, cursor: keep(places.cursor), anchor: keep(places.anchor) })
  }
  const size = { rows: rows.length, columns: columns.length + 1 }
  const at = clampPosition(places.cursor, size)
  useFocusAfterMove(table, at)
  useInSight(table, columns, at, places.isPlaced)
  return {
    at,
    selection: blockBetween(at, clampPosition(places.anchor, size)),
    isPlaced: places.isPlaced,
    go: (to, extend = false) =>
      setPlaces((before) => ({ cursor: to, anchor: extend ? before.anchor : to, isPlaced: true })),
    selectAll: () =>
      setPlaces({
        anchor: { row: 0, column: 1 },
        cursor: { row: size.rows - 1, column: size.columns - 1 },
        isPlaced: true,
      }),
  }
}

/** The columns that were, by the names of those that now show the same months. */
function heldColumns(before: readonly FiguresColumn[], after: readonly FiguresColumn[]): readonly string[] {
  const held = before.map(({ id, months }) => {
    const isThere = after.some((column) => column.id === id)
    const same = isThere || !months ? undefined : after.find((column) => holds(column, months.last))
    return same?.id ?? id
  })
  return [labelColumn, ...held]
}

function holds({ months }: FiguresColumn, month: number): boolean {
  return months !== undefined && months.first <= month && month <= months.last
}

/** Brings the keyboard to the cell it was moved to, only while it is in the table. */
function useFocusAfterMove(table: RefObject<HTMLTableElement | null>, { row, column }: Position): void {
  useLayoutEffect(() => {
    if (!table.current?.contains(document.activeElement)) return
    const cell = cellAt(table.current, { row, column })
    ;(cell?.querySelector('button') ?? cell)?.focus()
  }, [table, row, column])
}

/** Once the columns are others, brings the column of the person back into sight; what they scrolled down to stays. */
function useInSight(
  table: RefObject<HTMLTableElement | null>,
  columns: readonly FiguresColumn[],
  at: Position,
  isPlaced: boolean,
): void {
  const shown = useRef(columns)
  useLayoutEffect(() => {
    if (shown.current === columns) return
    shown.current = columns
    const around = table.current?.parentElement
    if (!isPlaced || !around || !table.current) return
    const { scrollTop } = around
    cellAt(table.current, at)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    around.scrollTo({ top: scrollTop })
  })
}

function cellAt(table: HTMLTableElement, { row, column }: Position): HTMLElement | null {
  return table.querySelector<HTMLElement>(`tr[data-row="${row}"] > [data-column="${column}"]`)
}
