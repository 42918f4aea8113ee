import type { LineKind } from '../plan/lineKind.ts'
import { apportAvecDroitDeReprise } from './apportAvecDroitDeReprise.ts'
import { apportSansDroitDeReprise } from './apportSansDroitDeReprise.ts'
import { bankLoan } from './bankLoan.ts'
import { donations } from './donations.ts'
import { equipmentLent } from './equipmentLent.ts'
import { foundationGrant } from './foundationGrant.ts'
import { impactContract } from './impactContract.ts'
import { investmentGrant } from './investmentGrant.ts'
import { membershipDues } from './membershipDues.ts'
import { operatingGrant } from './operatingGrant.ts'
import { patronage } from './patronage.ts'
import { premisesLent } from './premisesLent.ts'
import { sales } from './sales.ts'
import { scicShares } from './scicShares.ts'
import { solidarityLoan } from './solidarityLoan.ts'
import { titreAssociatif } from './titreAssociatif.ts'
import { volunteering } from './volunteering.ts'

/** Every resource that a plan may hold, in the order of the library. */
export const instruments = {
  operatingGrant,
  investmentGrant,
  sales,
  membershipDues,
  scicShares,
  donations,
  patronage,
  foundationGrant,
  solidarityLoan,
  bankLoan,
  apportAvecDroitDeReprise,
  apportSansDroitDeReprise,
  titreAssociatif,
  impactContract,
  volunteering,
  premisesLent,
  equipmentLent,
} as const satisfies Record<string, LineKind>

export type InstrumentId = keyof typeof instruments
