import type { LineKind } from '../plan/lineKind.ts'
import { apportAvecDroitDeReprise } from './apportAvecDroitDeReprise.ts'
import { apportSansDroitDeReprise } from './apportSansDroitDeReprise.ts'
import { bankLoan } from './bankLoan.ts'
import { impactContract } from './impactContract.ts'
import { operatingGrant } from './operatingGrant.ts'
import { scicShares } from './scicShares.ts'
import { solidarityLoan } from './solidarityLoan.ts'
import { titreAssociatif } from './titreAssociatif.ts'

/** Every resource that a plan may hold, in the order of the library. */
export const instruments = {
  operatingGrant,
  scicShares,
  solidarityLoan,
  bankLoan,
  apportAvecDroitDeReprise,
  apportSansDroitDeReprise,
  titreAssociatif,
  impactContract,
} as const satisfies Record<string, LineKind>

export type InstrumentId = keyof typeof instruments
