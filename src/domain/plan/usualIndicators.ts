import type { Dimension, MeasuringMethod } from './socialIndicator.ts'

/** Indicators that the field often follows, offered to begin with (DOMAIN 8.2). Everything in them can be changed. */
export const usualIndicators = [
  { id: 'beneficiaries', dimension: 'social', method: 'count' },
  { id: 'fragilePublics', dimension: 'social', method: 'survey' },
  { id: 'insertionExits', dimension: 'social', method: 'count' },
  { id: 'socialTariffs', dimension: 'social', method: 'count' },
  { id: 'volunteerHours', dimension: 'political', method: 'count' },
  { id: 'activeMembers', dimension: 'political', method: 'count' },
  { id: 'partnerBodies', dimension: 'territorial', method: 'count' },
  { id: 'localPurchases', dimension: 'territorial', method: 'estimate' },
  { id: 'jobs', dimension: 'economic', method: 'count' },
  { id: 'wasteAvoided', dimension: 'ecological', method: 'estimate' },
  { id: 'carbonAvoided', dimension: 'ecological', method: 'estimate' },
] as const satisfies readonly {
  readonly id: string
  readonly dimension: Dimension
  readonly method: MeasuringMethod
}[]
export type UsualIndicator = (typeof usualIndicators)[number]
