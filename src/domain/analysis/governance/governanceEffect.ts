import type { InstrumentId } from '../../instruments/registry.ts'

/** What a resource changes in who decides, by the sort of tie that it makes. */
export const governanceEffects = [
  'membersShares',
  'employeesShares',
  'clubShares',
  'openShares',
  'members',
  'nonVoting',
  'bonds',
  'debt',
  'ownersLoan',
  'ownFundsLent',
  'guarantee',
  'landlord',
  'outcome',
  'grant',
  'job',
  'contract',
  'gift',
  'earned',
  'inKind',
  'own',
] as const
export type GovernanceEffect = (typeof governanceEffects)[number]

/** Effects whose wording rests on a source of the domain reference; the others are usage, to be checked in one's own statutes. */
const sourced: readonly GovernanceEffect[] = [
  'membersShares',
  'employeesShares',
  'clubShares',
  'nonVoting',
  'grant',
  'outcome',
  'contract',
]

const effectOf: Readonly<Record<InstrumentId, GovernanceEffect>> = {
  operatingGrant: 'grant',
  projectGrant: 'grant',
  investmentGrant: 'grant',
  conventionPluriannuelle: 'grant',
  callForProjects: 'grant',
  europeanFund: 'grant',
  repayableAdvance: 'debt',
  aidedJobPec: 'job',
  fonjepPost: 'job',
  adulteRelais: 'job',
  iaeJobAid: 'job',
  publicContract: 'contract',
  serviceDelegation: 'contract',
  concoursPublics: 'grant',
  emergencePremium: 'grant',
  membershipDues: 'members',
  sales: 'earned',
  rents: 'earned',
  premisesLet: 'earned',
  events: 'earned',
  ownReserves: 'own',
  scicShares: 'membersShares',
  scopShares: 'employeesShares',
  titreParticipatif: 'nonVoting',
  partnersCurrentAccount: 'ownersLoan',
  donations: 'gift',
  patronage: 'gift',
  sponsorship: 'contract',
  foundationGrant: 'grant',
  crowdfundingGift: 'gift',
  crowdfundingLoan: 'debt',
  crowdfundingEquity: 'openShares',
  bequest: 'gift',
  solidarityLoan: 'debt',
  participatingLoan: 'debt',
  pessLoan: 'debt',
  bankLoan: 'debt',
  honourLoan: 'ownersLoan',
  guarantee: 'guarantee',
  daillyAdvance: 'debt',
  overdraftFacility: 'debt',
  apportAvecDroitDeReprise: 'ownFundsLent',
  contratApportAssociatif: 'ownFundsLent',
  fondsAmorcageAssociatif: 'ownFundsLent',
  apportSansDroitDeReprise: 'gift',
  titreAssociatif: 'bonds',
  obligationAssociative: 'bonds',
  cigales: 'clubShares',
  solidarityCapital: 'openShares',
  collectiveFundPremises: 'landlord',
  impactContract: 'outcome',
  impactBond: 'bonds',
  quasiEquity: 'bonds',
  volunteering: 'inKind',
  premisesLent: 'inKind',
  equipmentLent: 'inKind',
  giftsInKind: 'inKind',
  skillsPatronage: 'inKind',
}

/** What a kind of line changes in who decides; null for a kind that is no instrument. */
export function governanceEffect(kind: string): GovernanceEffect | null {
  const known: Readonly<Record<string, GovernanceEffect | undefined>> = effectOf
  return known[kind] ?? null
}

/** Whether what is said of an effect must be checked in the statutes or the contract at hand. */
export function isToCheck(effect: GovernanceEffect): boolean {
  return !sourced.includes(effect)
}
