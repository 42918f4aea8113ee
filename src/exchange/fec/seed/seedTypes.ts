import type { FunderKind } from '../../../domain/plan/funder.ts'

/** What becomes of an account: a kind of line, the employer's charges of the staff, the line of another account, or nothing. */
export type SeedTarget =
  | { readonly to: 'kind'; readonly kind: string; readonly nature?: string }
  | { readonly to: 'staffCharges' }
  | { readonly to: 'account'; readonly account: string }
  | { readonly to: 'none' }

/** Why an account is not proposed as a line. */
export const leftOutReasons = [
  'depreciation',
  'provisions',
  'interest',
  'restrictedFunds',
  'investmentGrantShare',
  'stockVariation',
  'production',
  'exceptional',
  'disposal',
  'incomeTax',
  'financialIncome',
  'inKindMirror',
  'hours',
  'negative',
  'unknown',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

export type SeedSide = 'income' | 'cost'

/** What an account seems to be. */
export interface SeedGuess {
  readonly target: SeedTarget
  readonly reason?: LeftOutReason
  /** Structural choices that the account or its label tells, beside the nature. */
  readonly choices?: Readonly<Record<string, string>>
  /** Whether the label names who gives. */
  readonly funderKind?: FunderKind
}

/** An account of income or costs, as it may become a line. */
export interface SeedRow {
  readonly account: string
  /** Where it stands in a file without accounts, as the reader calls it. */
  readonly place?: string
  readonly label: string
  readonly side: SeedSide
  /** Cents of each file, oldest first; positive as its side has it. */
  readonly amounts: readonly number[]
  /** Cents by calendar month of the last file, January first; positive as its side has it. */
  readonly byMonth: readonly number[]
  readonly guess: SeedGuess
  readonly name: string
}

/** What is decided for a row: by the guess, by what was remembered, then by the user. */
export interface SeedChoice {
  readonly target: SeedTarget
  readonly name: string
}

/** A line made of what was read, ready to be put into a plan. */
export interface SeedLine {
  readonly kind: string
  readonly name: string
  readonly funder?: { readonly name: string; readonly kind: FunderKind }
  readonly choices: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, number | readonly number[]>>
  /** The accounts that it comes from. */
  readonly accounts: readonly string[]
}
