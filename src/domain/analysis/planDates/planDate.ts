import type { Covenant } from '../../plan/covenant.ts'

/** The families of dates that a plan knows, in the order in which they are offered. */
export const dateFamilies = [
  'payments',
  'repayments',
  'reports',
  'tight',
  'reviews',
  'decisions',
  'covenants',
  'triggers',
  'assumptions',
] as const
export type DateFamily = (typeof dateFamilies)[number]

interface Dated {
  /** What the date is about, the same from one export to the next. */
  readonly id: string
  readonly month: number
}

/** Money that is expected from a funder (or by a line without one), in cents: it is to have come by the end of the month. */
export interface PaymentDate extends Dated {
  readonly family: 'payments'
  readonly from: string
  readonly parts: readonly { readonly line: string; readonly cents: number }[]
  readonly cents: number
}

/** What is paid back on a debt, in cents, of which capital: to be ready as the month begins. */
export interface RepaymentDate extends Dated {
  readonly family: 'repayments'
  readonly line: string
  readonly cents: number
  readonly capital: number
}

/** A report without which the balance of a grant is not paid: by the end of the month. */
export interface ReportDate extends Dated {
  readonly family: 'reports'
  readonly line: string
  readonly funder: string | null
}

/** A month that ends below zero, in cents: known as it begins. */
export interface TightDate extends Dated {
  readonly family: 'tight'
  readonly cents: number
}

/** The day on which a scenario is looked at again, and what is to be done if it comes true. */
export interface ReviewDate extends Dated {
  readonly family: 'reviews'
  /** An ISO day. */
  readonly day: string
  readonly scenario: string
  readonly actions: readonly { readonly when: string; readonly what: string }[]
}

/** The month in which a decision needs its money, in cents: it begins. */
export interface DecisionDate extends Dated {
  readonly family: 'decisions'
  readonly name: string
  readonly cents: number
}

/** The closing at which a covenant is read: the end of the fiscal year. `holds` is null when it cannot be read. */
export interface CovenantDate extends Dated {
  readonly family: 'covenants'
  readonly covenant: Covenant
  readonly value: number
  readonly holds: boolean | null
  readonly lender: string | null
}

/** The day on which a condition is looked at, and what was agreed to do then. */
export interface TriggerDate extends Dated {
  readonly family: 'triggers'
  /** An ISO day. */
  readonly day: string
  readonly condition: string
  readonly action: string
  readonly owner: string
}

/** The last day on which an assumption can be trusted. */
export interface AssumptionDate extends Dated {
  readonly family: 'assumptions'
  /** An ISO day. */
  readonly day: string
  readonly text: string
  readonly source: string
}

/** A date of the plan. Months are absolute; amounts in cents; names as the plan has them. */
export type PlanDate =
  | PaymentDate
  | RepaymentDate
  | ReportDate
  | TightDate
  | ReviewDate
  | DecisionDate
  | CovenantDate
  | TriggerDate
  | AssumptionDate

/** Whether a date stands on the last day of its month: what is to have come or been done by then; the others on the first. */
export function isAtMonthEnd({ family }: PlanDate): boolean {
  return family === 'payments' || family === 'reports' || family === 'covenants'
}
