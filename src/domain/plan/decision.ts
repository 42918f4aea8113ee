import type { Month } from '../time/month.ts'

/** One way to meet a need: a scenario that holds the lines it adds, what it asks of the people, what it binds to. */
export interface Alternative {
  readonly scenario: string
  /** Hours of work to obtain it, and each year to report on it. */
  readonly obtainHours: number
  readonly reportHoursPerYear: number
  readonly commitments: string
  readonly governance: string
}

/** A need of money and the alternatives that could meet it: subsidy, debt, own funds, or a mix. */
export interface Decision {
  readonly id: string
  readonly name: string
  /** In cents, and the month in which the money is needed. */
  readonly need: number
  readonly month: Month
  /** The yearly rate at which later money is brought back to the month of the need. */
  readonly discountRate: number
  /** What an hour of work costs, in cents. */
  readonly hourCost: number
  /** The scenario without any of the alternatives. */
  readonly reference: string
  readonly alternatives: readonly Alternative[]
}
