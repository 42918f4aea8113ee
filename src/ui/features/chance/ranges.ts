import type { DelayDraw, LineChance, Range, RangeShape } from '../../../domain/plan/chance.ts'
import { drivers } from '../../../domain/plan/drivers.ts'
import type { DriverDefinition, DriverId } from '../../../domain/plan/drivers.ts'

/** What fields of a range may hold. */
export interface RangeBounds {
  readonly min: number
  readonly max: number
}

/** A factor on an amount. */
export const factorBounds: RangeBounds = { min: 0, max: 10 }

/** What a line starts with when it is let vary, to be replaced by the user's own figures. */
export const startingRange: Range = { shape: 'triangular', low: 0.8, likely: 1, high: 1.1 }
export const startingDelay: DelayDraw = { shape: 'triangular', most: 6, likely: 2, stop: 0.3 }
export const startingPartial: NonNullable<LineChance['partial']> = { least: 0.5 }

/** A range with one of its ends moved, or another law: its likeliest value stays inside, a lognormal one starts above nothing. */
export function changedRange(range: Range, changes: Partial<Range>, { min, max }: RangeBounds): Range {
  const { shape, ...ends } = { ...range, ...changes }
  const least = shape === 'lognormal' ? Math.max(min, 0.01) : min
  const low = within(ends.low, least, max)
  const high = within(ends.high, low, max)
  return { shape, low, likely: within(ends.likely, low, high), high }
}

/** The laws whose likeliest value is typed: the others stand on their ends alone. */
export function hasLikeliest(shape: RangeShape): boolean {
  return shape === 'triangular'
}

/** The drivers that may vary: figures of the world, not choices of the plan. */
export const varyingDrivers: readonly DriverId[] = [
  'activity',
  'subsidies',
  'giving',
  'inflation',
  'wageGrowth',
  'publicDelay',
  'customerDelay',
]

/** The definition of a driver. */
export function driverOf(id: DriverId): DriverDefinition {
  return drivers.find((driver) => driver.id === id)!
}

/** What a driver starts with when it is let vary around its value, to be replaced by the user's own figures. */
export function startingDriverRange({ unit, min, max, default: usual }: DriverDefinition, value: number): Range {
  const [down, up] = unit === 'months' ? [0, 3] : usual === 1 ? [0.1, 0.1] : [0.01, 0.02]
  return changedRange(
    { shape: 'triangular', low: rounded(value - down), likely: value, high: rounded(value + up) },
    {},
    { min, max },
  )
}

function rounded(figure: number): number {
  return Math.round(figure * 10_000) / 10_000
}

function within(figure: number, least: number, most: number): number {
  return Math.min(Math.max(figure, least), most)
}
