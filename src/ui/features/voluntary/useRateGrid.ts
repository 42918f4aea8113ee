import { useEffect, useState } from 'react'
import { RATE_GRID_KEY, readRateGrid, writeRateGrid } from '../../../exchange/voluntary/rateGrid.ts'
import type { RateGrid } from '../../../exchange/voluntary/rateGrid.ts'
import { useServices } from '../../state/services.ts'

/** The grid of hourly rates that the app remembers, for every plan. */
export interface RateGridState {
  readonly grid: RateGrid
  change(grid: RateGrid): void
}

/** Reads the grid once, and remembers each change of it. */
export function useRateGrid(): RateGridState {
  const { memory } = useServices()
  const [grid, setGrid] = useState<RateGrid>([])
  useEffect(() => {
    let isWanted = true
    void memory.recall(RATE_GRID_KEY).then((text) => {
      if (isWanted) setGrid(readRateGrid(text))
    })
    return () => {
      isWanted = false
    }
  }, [memory])
  return {
    grid,
    change(next) {
      setGrid(next)
      void memory.remember(RATE_GRID_KEY, writeRateGrid(next))
    },
  }
}
