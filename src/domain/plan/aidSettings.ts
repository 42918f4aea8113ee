/** How well a borrower is rated, best first, and how well a loan is secured (Commission notice 2008/C 14/02). */
export const creditRatings = ['strong', 'good', 'satisfactory', 'weak', 'bad'] as const
export type CreditRating = (typeof creditRatings)[number]
export const collateralLevels = ['high', 'normal', 'low'] as const
export type CollateralLevel = (typeof collateralLevels)[number]
export const deMinimisRegimes = ['general', 'sgei'] as const
export type DeMinimisRegime = (typeof deMinimisRegimes)[number]

/** An aid that was granted before the plan begins. */
export interface PastAid {
  readonly id: string
  readonly grantor: string
  readonly month: number
  /** In cents. */
  readonly amount: number
}

/** What the grant equivalent of public aid is reckoned by. */
export interface AidSettings {
  /** The base rate of the Commission for France, as a fraction; null until it is typed: none is known here. */
  readonly baseRate: number | null
  readonly creditRating: CreditRating
  readonly collateral: CollateralLevel
  readonly regime: DeMinimisRegime
  readonly past: readonly PastAid[]
  /** The lines whose public aid rests on other rules than de minimis (a mandate, an exemption, no economic activity). */
  readonly notDeMinimis?: readonly string[]
}

/** What counts until something is said. */
export const defaultAidSettings: AidSettings = {
  baseRate: null,
  creditRating: 'satisfactory',
  collateral: 'normal',
  regime: 'general',
  past: [],
}
