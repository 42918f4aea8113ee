import type { Month } from '../time/month.ts'

/** What a line came to in each month, in cents on its own side (income, or charge): null is not known. The first stands in `Actuals.from`. */
export type ActualAmounts = readonly (number | null)[]

/** What really happened, month by month. */
export interface Actuals {
  /** The month of the first figure of each series, absolute. */
  readonly from: Month
  /** The last month that is whole: plan and reality are compared until then; null when nothing is known yet. */
  readonly until: Month | null
  readonly lines: Readonly<Record<string, ActualAmounts>>
  /** What the bank account stood at when each month ended, in cents. */
  readonly cash: ActualAmounts
  /** Where the figures come from: typed, or the name of the accounting file. */
  readonly source: string
}

/** What a funder was asked, told and paid once: what it usually does is read from there. Days are ISO, amounts in cents; null is not yet. */
export interface FundingRequest {
  readonly id: string
  readonly funder: string
  readonly name: string
  readonly askedOn: string
  readonly asked: number
  readonly notifiedOn: string | null
  /** Zero when it was refused. */
  readonly notified: number | null
  /** The day on which the last of it was due, and the one on which it came. */
  readonly dueOn: string | null
  readonly paidOn: string | null
  readonly paid: number | null
  readonly note: string
}

/** The most requests that are remembered. */
export const MAX_REQUESTS = 1000
