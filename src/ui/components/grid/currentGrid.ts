import { useEffect, useId } from 'react'
import type { GridCommand } from './gridCommand.ts'

/** A grid that commands can be given to from elsewhere than its keys: the palette. */
export interface CurrentGrid {
  run(command: GridCommand): boolean
  can(command: GridCommand): boolean
}

let current: { readonly id: string; readonly grid: CurrentGrid } | null = null

/** The grid in which the person was last, while it is shown. */
export function currentGrid(): CurrentGrid | null {
  return current?.grid ?? null
}

/** Makes a grid the current one while the person is in it and until they are in another; gives what is done when they come. */
export function useCurrentGrid(grid: CurrentGrid): () => void {
  const id = useId()
  useEffect(() => {
    if (current?.id === id) current = { id, grid }
  })
  useEffect(
    () => () => {
      if (current?.id === id) current = null
    },
    [id],
  )
  return () => {
    current = { id, grid }
  }
}
