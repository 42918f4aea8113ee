import { legalForms } from '../../domain/plan/plan.ts'
import type { LegalForm } from '../../domain/plan/plan.ts'
import { addMonths, toMonth } from '../../domain/time/month.ts'
import type { Month } from '../../domain/time/month.ts'

/** What may be sold, as the question offers it. */
export const soldNatures = ['services', 'goods', 'training', 'other'] as const
/** Who gives the main grant, as the question offers it. */
export const mainFunderKinds = [
  'municipality',
  'department',
  'region',
  'state',
  'socialBody',
  'europe',
  'otherPublic',
  'foundation',
] as const
/** Whether the main grant is decided. */
export const grantDecisions = ['asked', 'notified'] as const
/** Whether there is a loan: none, one that is being repaid, one to be taken out. */
export const loanStates = ['none', 'existing', 'new'] as const

/**
 * What a newcomer answers. Amounts are cents, rates fractions, durations months, months absolute or of the calendar (1 to 12);
 * null is a question that was left.
 */
export interface StartAnswers {
  readonly structureName: string
  readonly form: LegalForm
  readonly start: Month
  readonly years: number
  /** Full-time equivalents, and the gross pay of one of them in a month. */
  readonly people: number | null
  readonly monthlyGross: number | null
  readonly monthlyRent: number | null
  readonly runningCosts: number | null
  readonly equipment: number | null
  readonly equipmentMonth: Month | null
  readonly soldNature: (typeof soldNatures)[number]
  readonly sales: number | null
  readonly salesDelay: number
  readonly grantFunder: string
  readonly grantKind: (typeof mainFunderKinds)[number]
  readonly grantAmount: number | null
  readonly grantDecision: (typeof grantDecisions)[number]
  readonly grantMonth: number
  readonly advanceShare: number
  readonly advanceMonth: number
  readonly balanceMonth: number
  readonly otherGrants: number | null
  readonly dues: number | null
  readonly donations: number | null
  readonly shares: number | null
  readonly loanState: (typeof loanStates)[number]
  readonly loanAmount: number | null
  readonly loanMonth: Month | null
  readonly loanMonths: number
  readonly loanRate: number
  readonly volunteerHours: number | null
  readonly premisesLent: number | null
  readonly cash: number | null
  readonly owed: number | null
  readonly owedMonths: number
}
export type StartFieldId = keyof StartAnswers

/** What an answer may be. */
export type StartField =
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'option'; readonly options: readonly string[] }
  | {
      readonly kind: 'amount' | 'rate' | 'count' | 'whole' | 'months' | 'month' | 'calendarMonth'
      readonly min: number
      readonly max: number
      /** Whether the question may be left. */
      readonly optional: boolean
    }

const amount = { kind: 'amount', min: 0, max: 100_000_000_000, optional: true } as const
const calendarMonth = { kind: 'calendarMonth', min: 1, max: 12, optional: false } as const
const month = { kind: 'month', min: toMonth(1990, 1), max: toMonth(2140, 12) } as const
const name = { kind: 'text', max: 120 } as const

/** What each answer may be; the questions, what is remembered of them and the tests read it. */
export const startFields = {
  structureName: name,
  form: { kind: 'option', options: legalForms },
  start: { ...month, optional: false },
  years: { kind: 'whole', min: 1, max: 10, optional: false },
  people: { kind: 'count', min: 0, max: 1000, optional: true },
  monthlyGross: { ...amount, max: 10_000_000 },
  monthlyRent: { ...amount, max: 1_000_000_000 },
  runningCosts: amount,
  equipment: amount,
  equipmentMonth: { ...month, optional: true },
  soldNature: { kind: 'option', options: soldNatures },
  sales: amount,
  salesDelay: { kind: 'months', min: 0, max: 12, optional: false },
  grantFunder: name,
  grantKind: { kind: 'option', options: mainFunderKinds },
  grantAmount: amount,
  grantDecision: { kind: 'option', options: grantDecisions },
  grantMonth: calendarMonth,
  advanceShare: { kind: 'rate', min: 0, max: 1, optional: false },
  advanceMonth: calendarMonth,
  balanceMonth: calendarMonth,
  otherGrants: amount,
  dues: amount,
  donations: amount,
  shares: amount,
  loanState: { kind: 'option', options: loanStates },
  loanAmount: amount,
  loanMonth: { ...month, optional: true },
  loanMonths: { kind: 'months', min: 1, max: 480, optional: false },
  loanRate: { kind: 'rate', min: 0, max: 0.25, optional: false },
  volunteerHours: { kind: 'count', min: 0, max: 1_000_000, optional: true },
  premisesLent: amount,
  cash: { ...amount, min: -amount.max },
  owed: amount,
  owedMonths: { kind: 'months', min: 1, max: 24, optional: false },
} as const satisfies Readonly<Record<StartFieldId, StartField>>

/** The answers before anything is answered; the plan begins in January after this month. Shares and delays are usual practice, to be corrected. */
export function blankAnswers(now: Month): StartAnswers {
  const start = addMonths(now, 12 - (now % 12))
  return {
    structureName: '',
    form: 'association',
    start,
    years: 3,
    people: null,
    monthlyGross: null,
    monthlyRent: null,
    runningCosts: null,
    equipment: null,
    equipmentMonth: null,
    soldNature: 'services',
    sales: null,
    salesDelay: 1,
    grantFunder: '',
    grantKind: 'municipality',
    grantAmount: null,
    grantDecision: 'asked',
    grantMonth: 3,
    advanceShare: 0.7,
    advanceMonth: 5,
    balanceMonth: 1,
    otherGrants: null,
    dues: null,
    donations: null,
    shares: null,
    loanState: 'none',
    loanAmount: null,
    loanMonth: null,
    loanMonths: 60,
    loanRate: 0.03,
    volunteerHours: null,
    premisesLent: null,
    cash: null,
    owed: null,
    owedMonths: 3,
  }
}
