import type { FecColumn } from './columns.ts'
import type { Encoding, NotText } from './detectEncoding.ts'
import type { Oddity } from './oddities.ts'
import type { Day } from './readDay.ts'
import type { Separator } from './separators.ts'

/** What moved on an account in one month, in cents. */
export interface MonthSums {
  /** Absolute month. */
  readonly month: number
  readonly debit: number
  readonly credit: number
}

/** An account of a file, with its sums in cents: positive is debit. */
export interface FecAccount {
  readonly number: string
  readonly label: string
  /** What stood before the year: its opening entries. */
  readonly opening: number
  /** What the entries that close income and costs took away; those are not part of the months. */
  readonly closed: number
  readonly months: readonly MonthSums[]
}

/** An accounting file, read: sums by account and month, never its entries. */
export interface FecReading {
  readonly encoding: Encoding
  readonly separator: Separator
  readonly accounts: readonly FecAccount[]
  /** Lines that hold an entry, and entries; debit and credit of all of them, in cents. */
  readonly lines: number
  readonly entries: number
  readonly debit: number
  readonly credit: number
  readonly firstDay: Day
  readonly lastDay: Day
  /** How what stood before the year was recognised: by its journal, as the first entry, or not at all. */
  readonly openingBy: 'journal' | 'firstEntry' | 'none'
  readonly oddities: readonly Oddity[]
}

/** Why nothing can be made of a file. */
export type FecRefusal =
  | { readonly code: 'notText'; readonly form: NotText }
  | { readonly code: 'xml' | 'noHeader' | 'noEntry' | 'empty' }
  | { readonly code: 'missingColumn'; readonly columns: readonly FecColumn[] }
  | { readonly code: 'lineTooLong' | 'tooManyColumns'; readonly line: number }
  | { readonly code: 'tooManyAccounts' | 'tooLarge'; readonly most: number }

export type FecResult =
  { readonly ok: true; readonly reading: FecReading } | { readonly ok: false; readonly refusal: FecRefusal }

/** Debit less credit of an account over the whole file, in cents. */
export function balanceOf({ opening, closed, months }: FecAccount): number {
  return opening + closed + movementOf(months)
}

/** Debit less credit of months, in cents. */
export function movementOf(months: readonly MonthSums[]): number {
  return months.reduce((sum, { debit, credit }) => sum + debit - credit, 0)
}

/** Debit less credit by class of account (its first digit), in cents; accounts that begin with no digit are left out. */
export function classBalances(accounts: readonly FecAccount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const account of accounts) {
    const first = account.number.charAt(0)
    if (/\d/.test(first)) sums.set(first, (sums.get(first) ?? 0) + balanceOf(account))
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}
