import { useEffect, useState, type HTMLAttributes, type PointerEvent } from 'react'
import type { GridRow, RowMoves } from './gridTypes.ts'
import { dropAmong } from './rowOrder.ts'

/** Where a dragged row would go: above or below another. */
export interface RowDrop {
  readonly target: string
  readonly side: 'above' | 'below'
}

/** How near to its edge the grid scrolls while a row is dragged, and by how much, in pixels. */
const edge = 28

/** Drags rows by their grips to other places; Escape gives up. */
export function useRowDrag(rows: readonly GridRow[], rowMoves: RowMoves | undefined) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [drop, setDrop] = useState<RowDrop | null>(null)
  const stop = () => {
    setDragged(null)
    setDrop(null)
  }
  useEffect(() => {
    if (dragged === null) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      stop()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [dragged])
  if (!rowMoves) return { drop: null, dragged: null, handlers: {} }

  const handlers: HTMLAttributes<HTMLTableElement> = {
    onPointerDown: (event) => {
      const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null
      const row = grip && rowUnder(grip, rows)
      if (!grip || !row || event.button !== 0) return
      grip.setPointerCapture(event.pointerId)
      setDragged(row.id)
    },
    onPointerMove: (event) => {
      if (dragged === null) return
      scrollAtEdge(event)
      setDrop(dropAt(event, dragged, rows, rowMoves.among(dragged)))
    },
    onPointerUp: () => {
      if (dragged !== null && drop) {
        const before = dropAmong(dragged, rowMoves.among(dragged), drop.target, drop.side)
        if (before !== undefined) rowMoves.move([dragged], before)
      }
      stop()
    },
    onPointerCancel: stop,
  }
  return { drop, dragged, handlers }
}

function rowUnder(element: Element | null, rows: readonly GridRow[]): GridRow | undefined {
  const place = element?.closest<HTMLElement>('tr[data-row]')?.dataset['row']
  return place === undefined ? undefined : rows[Number(place)]
}

function dropAt(
  event: PointerEvent,
  dragged: string,
  rows: readonly GridRow[],
  among: readonly string[],
): RowDrop | null {
  const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('tr[data-row]') ?? null
  const row = rowUnder(under, rows)
  if (!under || !row) return null
  const { top, height } = under.getBoundingClientRect()
  const side = event.clientY < top + height / 2 ? 'above' : 'below'
  return dropAmong(dragged, among, row.id, side) === undefined ? null : { target: row.id, side }
}

/** Goes on scrolling when the pointer is near the top or the bottom of what is shown. */
function scrollAtEdge({ currentTarget, clientY }: PointerEvent<HTMLTableElement>): void {
  const around = currentTarget.parentElement
  if (!around) return
  const { top, bottom } = around.getBoundingClientRect()
  if (clientY < top + edge * 2) around.scrollBy(0, -edge)
  if (clientY > bottom - edge) around.scrollBy(0, edge)
}
