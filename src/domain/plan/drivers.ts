import type { Unit } from '../calc/expression.ts'

/** One figure that moves many lines at once. */
export interface DriverDefinition {
  readonly id: string
  readonly unit: Unit
  readonly min: number
  readonly max: number
  readonly default: number
  readonly options?: readonly string[]
}

/** Which uncertain resources are counted: the secured ones, all by their probability, all in full, or the likely ones. */
export const fundingBases = ['securedOnly', 'probabilityWeighted', 'all', 'aboveCutoff'] as const

/** The drivers of a plan, in the order in which they are shown. */
export const drivers = [
  { id: 'fundingBasis', unit: 'choice', min: 1, max: 4, default: 3, options: fundingBases },
  { id: 'cutoff', unit: 'rate', min: 0, max: 1, default: 0.75 },
  { id: 'subsidies', unit: 'rate', min: 0, max: 5, default: 1 },
  { id: 'publicDelay', unit: 'months', min: 0, max: 36, default: 0 },
  { id: 'activity', unit: 'rate', min: 0, max: 5, default: 1 },
  { id: 'customerDelay', unit: 'months', min: 0, max: 24, default: 0 },
  { id: 'giving', unit: 'rate', min: 0, max: 5, default: 1 },
  { id: 'inflation', unit: 'rate', min: -0.2, max: 0.5, default: 0 },
  { id: 'wageGrowth', unit: 'rate', min: -0.2, max: 0.5, default: 0 },
  { id: 'vatRecovery', unit: 'rate', min: 0, max: 1, default: 0 },
  { id: 'cashFloor', unit: 'cents', min: 0, max: 100_000_000_000, default: 0 },
] as const satisfies readonly DriverDefinition[]

export type DriverId = (typeof drivers)[number]['id']

/** The id of a driver's input. */
export function driverInputId(id: DriverId): string {
  return `drivers/${id}`
}
