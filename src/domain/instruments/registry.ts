import { adulteRelais } from './adulteRelais.ts'
import { aidedJobPec } from './aidedJobPec.ts'
import { apportAvecDroitDeReprise } from './apportAvecDroitDeReprise.ts'
import { apportSansDroitDeReprise } from './apportSansDroitDeReprise.ts'
import { bankLoan } from './bankLoan.ts'
import { bequest } from './bequest.ts'
import { callForProjects } from './callForProjects.ts'
import { cigales } from './cigales.ts'
import { collectiveFundPremises } from './collectiveFundPremises.ts'
import { concoursPublics } from './concoursPublics.ts'
import { contratApportAssociatif } from './contratApportAssociatif.ts'
import { conventionPluriannuelle } from './conventionPluriannuelle.ts'
import { crowdfundingEquity } from './crowdfundingEquity.ts'
import { crowdfundingGift } from './crowdfundingGift.ts'
import { crowdfundingLoan } from './crowdfundingLoan.ts'
import { daillyAdvance } from './daillyAdvance.ts'
import { donations } from './donations.ts'
import { emergencePremium } from './emergencePremium.ts'
import { equipmentLent } from './equipmentLent.ts'
import { europeanFund } from './europeanFund.ts'
import { events } from './events.ts'
import { fondsAmorcageAssociatif } from './fondsAmorcageAssociatif.ts'
import { fonjepPost } from './fonjepPost.ts'
import { foundationGrant } from './foundationGrant.ts'
import { giftsInKind } from './giftsInKind.ts'
import { guarantee } from './guarantee.ts'
import { honourLoan } from './honourLoan.ts'
import { iaeJobAid } from './iaeJobAid.ts'
import { impactBond } from './impactBond.ts'
import { impactContract } from './impactContract.ts'
import { investmentGrant } from './investmentGrant.ts'
import { membershipDues } from './membershipDues.ts'
import { obligationAssociative } from './obligationAssociative.ts'
import { operatingGrant } from './operatingGrant.ts'
import { overdraftFacility } from './overdraftFacility.ts'
import { ownReserves } from './ownReserves.ts'
import { participatingLoan } from './participatingLoan.ts'
import { partnersCurrentAccount } from './partnersCurrentAccount.ts'
import { patronage } from './patronage.ts'
import { pessLoan } from './pessLoan.ts'
import { premisesLent } from './premisesLent.ts'
import { projectGrant } from './projectGrant.ts'
import { premisesLet } from './premisesLet.ts'
import { publicContract } from './publicContract.ts'
import { quasiEquity } from './quasiEquity.ts'
import { rents } from './rents.ts'
import { repayableAdvance } from './repayableAdvance.ts'
import { sales } from './sales.ts'
import { scicShares } from './scicShares.ts'
import { scopShares } from './scopShares.ts'
import { serviceDelegation } from './serviceDelegation.ts'
import { skillsPatronage } from './skillsPatronage.ts'
import { solidarityCapital } from './solidarityCapital.ts'
import { solidarityLoan } from './solidarityLoan.ts'
import { sponsorship } from './sponsorship.ts'
import { titreAssociatif } from './titreAssociatif.ts'
import { titreParticipatif } from './titreParticipatif.ts'
import { volunteering } from './volunteering.ts'
import type { LineKind } from '../plan/lineKind.ts'

/** Every resource that a plan may hold, in the order of the library. */
export const instruments = {
  operatingGrant,
  projectGrant,
  callForProjects,
  conventionPluriannuelle,
  europeanFund,
  investmentGrant,
  aidedJobPec,
  fonjepPost,
  adulteRelais,
  iaeJobAid,
  publicContract,
  concoursPublics,
  serviceDelegation,
  repayableAdvance,
  emergencePremium,
  sales,
  membershipDues,
  events,
  rents,
  premisesLet,
  ownReserves,
  scicShares,
  scopShares,
  titreParticipatif,
  partnersCurrentAccount,
  donations,
  patronage,
  foundationGrant,
  sponsorship,
  crowdfundingGift,
  crowdfundingLoan,
  crowdfundingEquity,
  bequest,
  solidarityLoan,
  participatingLoan,
  pessLoan,
  bankLoan,
  honourLoan,
  guarantee,
  daillyAdvance,
  overdraftFacility,
  apportAvecDroitDeReprise,
  contratApportAssociatif,
  fondsAmorcageAssociatif,
  apportSansDroitDeReprise,
  titreAssociatif,
  obligationAssociative,
  cigales,
  solidarityCapital,
  collectiveFundPremises,
  impactContract,
  impactBond,
  quasiEquity,
  volunteering,
  premisesLent,
  equipmentLent,
  giftsInKind,
  skillsPatronage,
} as const satisfies Record<string, LineKind>

export type InstrumentId = keyof typeof instruments
