import type { DriverId } from './drivers.ts'

/** The laws of a range: even between its ends, a triangle with a likeliest value, or lognormal. */
export const rangeShapes = ['uniform', 'triangular', 'lognormal'] as const
export type RangeShape = (typeof rangeShapes)[number]

/** What a figure may be. The ends of a lognormal range are its 5 % and 95 % quantiles. */
export interface Range {
  readonly shape: RangeShape
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** The laws of a delay in whole months. */
export const delayShapes = ['uniform', 'triangular', 'geometric'] as const
export type DelayShape = (typeof delayShapes)[number]

/** Months that payments may slip: up to `most`; `stop` is the chance, each month, that the money comes (geometric). */
export interface DelayDraw {
  readonly shape: DelayShape
  readonly most: number
  readonly likely: number
  readonly stop: number
}

/** What is left to chance in a line. */
export interface LineChance {
  /** Whether the award itself is drawn, by its probability; an award that is not decided is, unless told. */
  readonly awarded?: boolean
  /** When it is awarded, the share of what was asked lies evenly between this least and all of it. */
  readonly partial?: { readonly least: number }
  readonly delay?: DelayDraw
  /** A factor on the line's main amount. */
  readonly range?: Range
}

/** What a driver may be: values of the driver itself. */
export interface DriverRange {
  readonly driver: DriverId
  readonly range: Range
}

/** How futures are drawn. The same seed draws the same futures in every scenario and on every computer. */
export interface ChanceSettings {
  readonly seed: number
  readonly runs: number
  /** How much public funders decide alike: 0 each alone, 1 all by the same shock (one-factor Gaussian copula). */
  readonly publicCorrelation: number
  readonly lines: Readonly<Record<string, LineChance>>
  readonly drivers: readonly DriverRange[]
}

/** The most runs of one computation. */
export const MAX_RUNS = 50_000

/** What a plan starts with: its open awards drawn each alone. */
export const usualChance: ChanceSettings = { seed: 2026, runs: 10_000, publicCorrelation: 0, lines: {}, drivers: [] }
