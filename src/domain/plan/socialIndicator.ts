/** The five dimensions of social utility that the field speaks of (DOMAIN 8.1). */
export const dimensions = ['territorial', 'economic', 'social', 'political', 'ecological'] as const
export type Dimension = (typeof dimensions)[number]

/** How an indicator is measured: counted, asked for, estimated, or reckoned as a cost that was spared (DOMAIN 8.2). */
export const measuringMethods = ['count', 'survey', 'estimate', 'sparedCost'] as const
export type MeasuringMethod = (typeof measuringMethods)[number]

/** What a structure wants to change beside money, measured year by year. Series stand by fiscal year; null is not known. */
export interface SocialIndicator {
  readonly id: string
  readonly name: string
  readonly dimension: Dimension
  /** What one of it is: a person, an hour, a tonne. */
  readonly unit: string
  readonly method: MeasuringMethod
  /** The action that brings it about; null when it is the whole structure. */
  readonly action: string | null
  /** The funders that ask for it, by id. */
  readonly funders: readonly string[]
  /** The line of the impact contract whose outcome payments it decides; null without one. */
  readonly outcome: string | null
  readonly baseline: number | null
  readonly targets: readonly (number | null)[]
  readonly actuals: readonly (number | null)[]
  /** Where what is counted can be seen. */
  readonly evidence: string
  readonly note: string
}

/** The most indicators of a plan, and the largest figure of one. */
export const MAX_SOCIAL_INDICATORS = 100
export const MAX_MEASURED = 1e12
