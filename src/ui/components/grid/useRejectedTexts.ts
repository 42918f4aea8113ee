import { useMemo, useState } from 'react'
import type { GridChange, RejectedText } from './gridEdits.ts'
import type { ModelCell, ModelRow } from './gridModel.ts'
import type { CellValue } from './gridTypes.ts'

/** The texts that stay in their cells although they could not be taken. */
export interface RejectedTexts {
  readonly count: number
  of(cell: ModelCell): RejectedText | null
  /** Keeps the refused texts of a change, and lets go of those its edits replace. */
  record(change: GridChange): void
}

interface Kept extends RejectedText {
  /** The value under the text: once it changes (undo, another scenario), the text no longer says anything. */
  readonly over: CellValue
}

const keyOf = (place: { readonly rowId: string; readonly columnId: string }) => `${place.rowId}\n${place.columnId}`

const none: ReadonlyMap<string, Kept> = new Map()

/** Keeps what people typed and could not be read, as long as the cell's value and what the grid shows are the same. */
export function useRejectedTexts(cells: readonly ModelRow[], shows: string): RejectedTexts {
  const [all, setAll] = useState({ shows, kept: none })
  return useMemo(() => {
    const kept = all.shows === shows ? all.kept : none
    const current = new Map<string, Kept>()
    const values = new Map<string, CellValue>()
    if (kept.size > 0) {
      for (const cell of cells.flat()) if (cell && kept.has(keyOf(cell))) values.set(keyOf(cell), cell.cell.value)
      for (const [key, text] of kept)
        if (values.has(key) && Object.is(values.get(key), text.over)) current.set(key, text)
    }
    return {
      count: current.size,
      of: (cell) => current.get(keyOf(cell)) ?? null,
      record: (change) => {
        if (change.rejected.length === 0 && current.size === 0) return
        const next = new Map(current)
        for (const edit of change.edits) next.delete(keyOf(edit))
        const touched = new Set(change.rejected.map(keyOf))
        for (const cell of cells.flat()) if (cell && touched.has(keyOf(cell))) values.set(keyOf(cell), cell.cell.value)
        for (const text of change.rejected) next.set(keyOf(text), { ...text, over: values.get(keyOf(text)) ?? null })
        setAll({ shows, kept: next })
      },
    }
  }, [cells, shows, all])
}
