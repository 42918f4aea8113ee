import type { LegalForm } from '../../../domain/plan/plan.ts'
import type { FecReading } from '../fecReading.ts'
import { closingAccounts, openingBalance } from './openingBalance.ts'
import type { ClosingAccount } from './openingBalance.ts'
import type { OpeningBalance } from './openingTypes.ts'
import { fiscalPeriod } from './fiscalPeriod.ts'
import type { FiscalPeriod } from './fiscalPeriod.ts'
import { seedRows } from './seedRows.ts'
import type { SeedRow } from './seedTypes.ts'

/** What is odd between files, or between the accounts and the law of their year. */
export const seedIssueCodes = [
  'overlap',
  'gap',
  'openingDiffers',
  'openingFromBefore',
  'noOpening',
  'notTwelve',
] as const
export type SeedIssueCode = (typeof seedIssueCodes)[number]

/** One of them, with its figure: months, or accounts that differ. */
export interface SeedIssue {
  readonly code: SeedIssueCode
  readonly count: number
  /** The first accounts that it concerns. */
  readonly accounts?: readonly string[]
}

/** How many accounts of an issue are named. */
const MOST_NAMED = 8

/** The state of the French chart that accounts show: before or after the rules of the fiscal year 2025 (ANC 2022-06). */
export type ChartGeneration = 'until2024' | 'since2025' | 'unknown'

/** What one or several accounting files, a fiscal year each, bring to a plan. */
export interface Seed {
  /** The fiscal years of the files, oldest first. */
  readonly periods: readonly FiscalPeriod[]
  readonly rows: readonly SeedRow[]
  readonly opening: OpeningBalance
  readonly generation: ChartGeneration
  readonly issues: readonly SeedIssue[]
  /** Whether VAT accounts moved: amounts are then without VAT. */
  readonly hasVat: boolean
}

/** Puts the files of several fiscal years in order, and reads what the last brings: its closing balances, its income and costs. */
export function readSeed(files: readonly FecReading[], form: LegalForm): Seed | null {
  const readings = inOrder(files)
  const last = readings.at(-1)
  if (!last) return null
  const periods = readings.map(fiscalPeriod)
  const months = periods.at(-1)?.months ?? 12
  const { accounts, issues } = closings(readings)
  return {
    periods,
    rows: seedRows(readings, form),
    opening: openingBalance(accounts, form, months),
    generation: generationOf(last),
    issues: [
      ...issues,
      ...periodIssues(periods),
      ...(months === 12 ? [] : [{ code: 'notTwelve', count: months } as const]),
    ],
    hasVat: last.accounts.some(({ number, months: moved }) => /^445[67]/.test(number) && moved.length > 0),
  }
}

/** Files by the year that they hold, oldest first. */
export function inOrder(files: readonly FecReading[]): readonly FecReading[] {
  return files.toSorted((a, b) => a.lastDay - b.lastDay || a.firstDay - b.firstDay)
}

/** The closing balances of the last file, whose opening is compared with the closing of the one before. */
function closings(readings: readonly FecReading[]): {
  readonly accounts: readonly ClosingAccount[]
  readonly issues: readonly SeedIssue[]
} {
  const [last, before] = [readings.at(-1), readings.at(-2)]
  if (!last) return { accounts: [], issues: [] }
  if (!before) {
    const issues = last.openingBy === 'none' ? [{ code: 'noOpening', count: 1 } as const] : []
    return { accounts: closingAccounts(last.accounts), issues }
  }
  const closed = carriedForward(closingAccounts(before.accounts))
  if (last.openingBy === 'none') {
    const code = before.openingBy === 'none' ? 'noOpening' : 'openingFromBefore'
    return { accounts: closingAccounts(last.accounts, closed), issues: [{ code, count: 1 }] }
  }
  const opened = new Map(last.accounts.map(({ number, opening }) => [number, opening]))
  const differing = closed.filter(({ number, balance }) => !isOwnFunds(number) && (opened.get(number) ?? 0) !== balance)
  const numbers = differing.slice(0, MOST_NAMED).map(({ number }) => number)
  const issue = { code: 'openingDiffers', count: differing.length, accounts: numbers } as const
  const issues = differing.length > 0 ? [issue] : []
  return { accounts: closingAccounts(last.accounts), issues }
}

/** What a closed year carries into the next: its result stands in 12. */
function carriedForward(accounts: readonly ClosingAccount[]): readonly ClosingAccount[] {
  const kept = accounts.filter(({ number }) => /^[1-5]/.test(number))
  const result = accounts.filter(({ number }) => /^[67]/.test(number)).reduce((sum, { balance }) => sum + balance, 0)
  const known = kept.find(({ number }) => number === '120')
  const carried = { number: '120', label: '', balance: (known?.balance ?? 0) + result, moved: [] }
  return [...kept.filter((account) => account !== known), carried]
}

/** The meeting may share the result out between closing and opening. */
function isOwnFunds(number: string): boolean {
  return /^1[012]/.test(number)
}

function periodIssues(periods: readonly FiscalPeriod[]): readonly SeedIssue[] {
  return periods.flatMap((period, i): readonly SeedIssue[] => {
    const before = periods[i - 1]
    if (!before) return []
    const distance = period.first - before.last - 1
    if (distance === 0) return []
    return [distance < 0 ? { code: 'overlap', count: -distance } : { code: 'gap', count: distance }]
  })
}

/** Accounts that exist on one side of 2025 only: 777, 79 before it, 747 since (ANC 2022-06; DOMAIN traps 2 and 4). */
function generationOf({ accounts }: FecReading): ChartGeneration {
  const has = (start: string) => accounts.some(({ number, months }) => number.startsWith(start) && months.length > 0)
  if (has('747')) return 'since2025'
  return has('777') || has('79') ? 'until2024' : 'unknown'
}
