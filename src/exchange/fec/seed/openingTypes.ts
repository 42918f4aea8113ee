import type { SeedLine } from './seedTypes.ts'
import type { UnplacedReason } from './openingPlaces.ts'

/** An account with what it stands at, in cents: positive is debit. */
export interface StandingAccount {
  readonly number: string
  readonly label: string
  readonly balance: number
}

/** What was worked out from the year's entries rather than read, and is to be checked. */
export type OpeningEstimate = 'life' | 'duration' | 'rate'

/** A post of the opening balance sheet, with the accounts that it stands for. */
export interface OpeningPost {
  /** The same for the same accounts, whatever the file. */
  readonly id: string
  /** What the post is called where no account gives it its name. */
  readonly called: OpeningName
  readonly line: SeedLine
  /** What it adds to the balance sheet, in cents: positive is an asset. */
  readonly balance: number
  readonly accounts: readonly StandingAccount[]
  readonly estimated: readonly OpeningEstimate[]
}

/** The posts that gather several accounts; `account` is named after its account. */
export const openingNames = [
  'cash',
  'customers',
  'grantsReceivable',
  'investmentGrantsReceivable',
  'otherReceivables',
  'suppliers',
  'assetSuppliers',
  'staff',
  'socialBodies',
  'corporateTax',
  'taxes',
  'vat',
  'funds',
  'provisions',
  'investmentGrant',
  'restrictedFunds',
  'deferredIncome',
  'inventory',
  'account',
] as const
export type OpeningName = (typeof openingNames)[number]

/** An account that has no post, and why. */
export interface UnplacedAccount extends StandingAccount {
  readonly reason: UnplacedReason
}

/** The balance sheet with which a plan opens. */
export interface OpeningBalance {
  readonly posts: readonly OpeningPost[]
  readonly unplaced: readonly UnplacedAccount[]
  /** What the accounts carry forward, the year's result included, in cents: positive is own funds. */
  readonly retained: number
  readonly result: number
}
