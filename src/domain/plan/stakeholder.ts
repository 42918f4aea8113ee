/** Who has a part in a structure. */
export const stakeholderKinds = [
  'members',
  'employees',
  'beneficiaries',
  'volunteers',
  'funders',
  'partners',
  'publicBodies',
] as const
export type StakeholderKind = (typeof stakeholderKinds)[number]

/** A group of people or a body with a part in governance and in resources. */
export interface Stakeholder {
  readonly id: string
  readonly name: string
  readonly kind: StakeholderKind
  /** How many they are; null when it is not known. */
  readonly people: number | null
  /** Their share of the votes of the general meeting, as a fraction; null without a vote. */
  readonly votes: number | null
  /** Their seats on the board; null without one. */
  readonly seats: number | null
  /** What they bring: lines of the plan, by id. */
  readonly lines: readonly string[]
  readonly note: string
}

/** The most stakeholders of a plan, and the most people or seats of one. */
export const MAX_STAKEHOLDERS = 100
export const MAX_PEOPLE = 10_000_000
