/** What sort of body gives, lends or invests: the grant form and the three poles read it. */
export const funderKinds = [
  'state',
  'region',
  'department',
  'municipality',
  'socialBody',
  'europe',
  'payingAgency',
  'otherPublic',
  'foundation',
  'company',
  'individuals',
  'bank',
  'solidarityFinancer',
  'investor',
  'other',
] as const
export type FunderKind = (typeof funderKinds)[number]

/** Who gives, lends or invests in several lines of a plan. */
export interface Funder {
  readonly id: string
  readonly name: string
  readonly kind: FunderKind
  /** Months by which its payments usually come late; added to every payment that it makes. */
  readonly usualDelay: number
  /** Whether valued volunteering counts in the total of which it caps its share. */
  readonly countsInKind: boolean
  readonly note: string
}

/** The longest usual delay, in months. */
export const MAX_USUAL_DELAY = 36

/** The id of the input of a funder's usual delay. */
export function funderDelayInputId(funderId: string): string {
  return `funders/${funderId}`
}
