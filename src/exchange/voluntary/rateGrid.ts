import { z } from 'zod'

/** The key under which the app remembers what an hour is worth by qualification. */
export const RATE_GRID_KEY = 'kept/voluntary.rates'

/** The most rates of a grid. */
export const MAX_RATES = 30

const gridSchema = z
  .array(
    z.object({
      id: z.string().min(1).max(40),
      name: z.string().max(120),
      /** Cents an hour. */
      rate: z.number().int().min(0).max(1_000_000),
    }),
  )
  .max(MAX_RATES)

/** What an hour is worth, by qualification: names of one's own, rates in cents an hour. */
export type RateGrid = z.infer<typeof gridSchema>

/** Reads the grid that is remembered; text that is not what it should be counts for nothing. */
export function readRateGrid(text: string | null): RateGrid {
  if (text === null) return []
  try {
    const read = gridSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

/** The grid as text. */
export function writeRateGrid(grid: RateGrid): string {
  return JSON.stringify(grid.slice(0, MAX_RATES))
}
