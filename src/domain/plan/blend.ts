/** A resource that the best blend may use: nothing, or between a least amount and a most, in cents. */
export interface BlendCandidate {
  readonly line: string
  readonly least: number
  readonly most: number
}

/** What the best blend is sought among, and what it must keep to beside the plan's cash floor. */
export interface BlendSettings {
  readonly candidates: readonly BlendCandidate[]
  readonly minDebtServiceCover: number | null
  /** The largest share of a year's income that one funder may bring. */
  readonly maxFunderShare: number | null
}

/** What a plan starts with. */
export const usualBlend: BlendSettings = { candidates: [], minDebtServiceCover: null, maxFunderShare: null }
