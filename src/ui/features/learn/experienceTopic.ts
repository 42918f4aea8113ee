import type { LineKind } from '../../../domain/plan/lineKind.ts'

/** Instruments of which something of their own is said; the others share what is said of their family. */
const ownTopics = [
  'scicShares',
  'titreAssociatif',
  'cigales',
  'guarantee',
  'daillyAdvance',
  'impactContract',
  'europeanFund',
  'volunteering',
] as const

/** Under which head the questions and the pitfalls of a kind stand; null for a kind without a family. */
export function experienceTopic({ id, family }: LineKind) {
  return ownTopics.find((topic) => topic === id) ?? family ?? null
}
