import type { InputValue } from '../../domain/calc/inputValues.ts'
import type { InstrumentId } from '../../domain/instruments/registry.ts'
import { statuses } from '../../domain/instruments/retainedShare.ts'
import { addMonths } from '../../domain/time/month.ts'
import type { Month } from '../../domain/time/month.ts'

/** The figures of a line in a worked case; `month` counts from the first month of the plan. */
export interface WorkedLine {
  readonly values: (month: (after: number) => Month) => Readonly<Record<string, InputValue>>
  readonly choices?: Readonly<Record<string, string>>
  /** A line that it needs beside it, and the link by which it is tied to it, where it is. */
  readonly beside?: { readonly kind: string; readonly link?: string; readonly line: WorkedLine }
}

const notified = statuses.indexOf('notified') + 1
const asked = statuses.indexOf('asked') + 1

const euros = (amount: number) => amount * 100
const eachYear = (amount: number) => [amount, amount, amount].map(euros)
const fixed = (values: Readonly<Record<string, InputValue>>): WorkedLine => ({ values: () => values })
const drawn = (principal: number, duration: number, more: Readonly<Record<string, InputValue>> = {}): WorkedLine => ({
  values: (month) => ({ principal: euros(principal), drawMonth: month(2), duration, ...more }),
})
const awarded = (amount: number, more: Readonly<Record<string, InputValue>> = {}): WorkedLine => ({
  values: (month) => ({
    amount: euros(amount),
    awardMonth: month(1),
    serviceStart: month(1),
    serviceMonths: 12,
    status: notified,
    ...more,
  }),
})
const post = (more: Readonly<Record<string, InputValue>> = {}): WorkedLine => ({
  values: (month) => ({ positions: 1, aidStart: month(0), aidMonths: 24, status: notified, ...more }),
})

/**
 * Round figures for each instrument in a small structure: an illustration of how it works, no example of what is usual. Terms that
 * the law or a funder sets are the defaults of the kind, with their sources.
 */
export const workedFigures: Readonly<Record<InstrumentId, WorkedLine>> = {
  operatingGrant: fixed({ amount: eachYear(12_000), status: notified }),
  projectGrant: awarded(15_000),
  callForProjects: awarded(15_000, { status: asked, probability: 0.5 }),
  conventionPluriannuelle: {
    values: (month) => ({
      amount: euros(12_000),
      secondAmount: euros(12_000),
      thirdAmount: euros(12_000),
      awardMonth: month(0),
      serviceStart: month(0),
      status: notified,
    }),
  },
  europeanFund: fixed({ eligibleSpending: eachYear(25_000), interventionRate: 0.6, status: notified }),
  investmentGrant: {
    values: (month) => ({
      amount: euros(12_000),
      awardMonth: month(1),
      serviceMonth: month(4),
      life: 60,
      status: notified,
    }),
    beside: {
      kind: 'investment',
      line: { values: (month) => ({ amount: euros(20_000), purchaseMonth: month(3), life: 60 }) },
    },
  },
  aidedJobPec: post({ aidMonths: 12 }),
  fonjepPost: post({ aidMonths: 36 }),
  adulteRelais: post({ aidPerJob: euros(20_000) }),
  iaeJobAid: fixed({ agreedJobs: [1, 1, 1], status: notified }),
  publicContract: fixed({ amount: eachYear(20_000), status: notified }),
  concoursPublics: fixed({ amount: eachYear(20_000), status: notified }),
  serviceDelegation: fixed({ amount: eachYear(18_000), compensation: eachYear(6_000), status: notified }),
  repayableAdvance: {
    values: (month) => ({
      principal: euros(20_000),
      drawMonth: month(2),
      status: notified,
      deferral: 12,
      repaymentMonths: 24,
    }),
  },
  emergencePremium: awarded(10_000),
  sales: fixed({ amount: eachYear(20_000) }),
  membershipDues: fixed({ amount: eachYear(3_000) }),
  events: fixed({
    receiptsPerEvent: eachYear(3_000),
    costsPerEvent: eachYear(1_000),
    eventsByMonth: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1],
  }),
  rents: fixed({ amount: eachYear(6_000) }),
  premisesLet: {
    values: (month) => ({ monthlyRent: euros(500), entryMonth: month(1), stay: 30, deposit: euros(1_000) }),
  },
  ownReserves: fixed({ amount: [euros(5_000), 0, 0] }),
  scicShares: fixed({ subscriptions: [euros(10_000), euros(5_000), 0] }),
  scopShares: fixed({ subscriptions: [euros(8_000), euros(2_000), 0] }),
  titreParticipatif: drawn(30_000, 84, { annualRate: 0.03 }),
  partnersCurrentAccount: drawn(10_000, 24, { annualRate: 0.02 }),
  donations: fixed({ amount: eachYear(8_000) }),
  patronage: fixed({ amount: eachYear(10_000), status: notified }),
  foundationGrant: fixed({ amount: [euros(15_000), 0, 0], status: notified }),
  sponsorship: fixed({ amount: eachYear(4_000), status: notified }),
  crowdfundingGift: {
    values: (month) => ({
      amount: euros(8_000),
      campaignTarget: euros(6_000),
      closeMonth: month(4),
      status: notified,
    }),
  },
  crowdfundingLoan: drawn(15_000, 36, { annualRate: 0.04, grace: 0 }),
  crowdfundingEquity: {
    values: (month) => ({
      amount: euros(20_000),
      campaignTarget: euros(15_000),
      closeMonth: month(4),
      status: notified,
    }),
  },
  bequest: { values: (month) => ({ amount: euros(20_000), awardMonth: month(3), status: notified }) },
  solidarityLoan: drawn(30_000, 60, { annualRate: 0.02, grace: 12 }),
  participatingLoan: drawn(30_000, 72, { annualRate: 0.02, grace: 12 }),
  pessLoan: drawn(20_000, 60, { annualRate: 0.03, grace: 12, coFunding: euros(20_000), structureAge: 5 }),
  bankLoan: drawn(20_000, 48, { annualRate: 0.04, grace: 0 }),
  honourLoan: drawn(10_000, 36, { grace: 0 }),
  guarantee: {
    values: () => ({ guaranteedShare: 0.5, guaranteeFeeRate: 0.025 }),
    beside: { kind: 'bankLoan', link: 'loan', line: drawn(20_000, 48, { annualRate: 0.04, grace: 0 }) },
  },
  daillyAdvance: {
    values: (month) => ({ advancedShare: 0.8, drawMonth: month(2), annualRate: 0.06 }),
    beside: {
      kind: 'operatingGrant',
      link: 'grant',
      line: fixed({ amount: eachYear(20_000), status: notified }),
    },
  },
  overdraftFacility: {
    values: (month) => ({ limit: euros(10_000), openMonth: month(0), openMonths: 36, annualRate: 0.08 }),
  },
  apportAvecDroitDeReprise: drawn(10_000, 36),
  contratApportAssociatif: drawn(15_000, 48),
  fondsAmorcageAssociatif: drawn(8_000, 12),
  apportSansDroitDeReprise: fixed({ amount: [euros(5_000), 0, 0], status: notified }),
  titreAssociatif: drawn(50_000, 84, { annualRate: 0.03, referenceRate: 0.03 }),
  obligationAssociative: drawn(20_000, 60, { annualRate: 0.03, referenceRate: 0.03 }),
  cigales: drawn(6_000, 60, { clubs: 2 }),
  solidarityCapital: drawn(20_000, 60),
  collectiveFundPremises: {
    values: (month) => ({ monthlyRent: euros(600), entryMonth: month(1), stay: 60, deposit: euros(1_200) }),
  },
  impactContract: {
    values: (month) => ({
      principal: euros(60_000),
      drawMonth: month(1),
      expectedPayment: euros(66_000),
      successRate: 0.8,
      outcomeMonth: month(24),
      repaymentMonth: month(28),
      premium: euros(3_000),
      evaluatorFee: euros(2_000),
      structurerFee: euros(1_000),
    }),
  },
  impactBond: drawn(30_000, 60, { annualRate: 0.04, impactDiscount: 0.01, lowestRate: 0.02, referenceRate: 0.03 }),
  quasiEquity: drawn(40_000, 72, { annualRate: 0.04 }),
  volunteering: fixed({ hours: [400, 400, 400] }),
  premisesLent: fixed({ amount: eachYear(6_000) }),
  equipmentLent: fixed({ amount: eachYear(2_000) }),
  giftsInKind: fixed({ amount: eachYear(1_500) }),
  skillsPatronage: fixed({ peopleLent: [0.1, 0.1, 0.1], costPerPerson: eachYear(50_000) }),
}

/** The month that lies so many months after the first of a plan. */
export function monthAfter(start: Month): (after: number) => Month {
  return (after) => addMonths(start, after)
}
