import type { LegalForm } from '../../../domain/plan/plan.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import { movementOf } from '../fecReading.ts'
import type { FecAccount, FecReading } from '../fecReading.ts'
import { guessTarget } from './guessTarget.ts'
import { readableLabel } from './readableLabel.ts'
import type { SeedGuess, SeedRow, SeedSide } from './seedTypes.ts'

/** The income and costs of the last file by account, each with what it seems to be and what it came to in the files before. */
export function seedRows(readings: readonly FecReading[], form: LegalForm): readonly SeedRow[] {
  const last = readings.at(-1)
  if (!last) return []
  const earlier = readings.map(({ accounts }) => new Map(accounts.map((account) => [account.number, account])))
  const rows = last.accounts.flatMap((account): readonly SeedRow[] => {
    const side = sideOf(account.number)
    if (side === null) return []
    const amounts = earlier.map((known) => amountOf(known.get(account.number), side))
    if ((amounts.at(-1) ?? 0) === 0) return []
    const guess = allowed(guessTarget(account.number, account.label), form)
    const name = readableLabel(account.label, account.number)
    return [
      { account: account.number, label: account.label, side, amounts, byMonth: byMonth(account, side), guess, name },
    ]
  })
  return withCompanions(rows)
}

/** Income and costs, in money (7, 6) and in kind (87, 86); null for anything else. */
function sideOf(account: string): SeedSide | null {
  if (account.startsWith('6') || account.startsWith('86')) return 'cost'
  return account.startsWith('7') || account.startsWith('87') ? 'income' : null
}

function amountOf(account: FecAccount | undefined, side: SeedSide): number {
  const movement = account ? movementOf(account.months) : 0
  return side === 'cost' || movement === 0 ? movement : -movement
}

function byMonth({ months }: FecAccount, side: SeedSide): readonly number[] {
  const sums = Array.from({ length: 12 }, () => 0)
  for (const { month, debit, credit } of months) sums[month % 12]! += side === 'cost' ? debit - credit : credit - debit
  return sums
}

/** A kind that the legal form cannot use is not proposed. */
function allowed(guess: SeedGuess, form: LegalForm): SeedGuess {
  if (guess.target.to !== 'kind' || lineKind(guess.target.kind)?.forms.includes(form)) return guess
  return { target: { to: 'none' }, reason: 'unknown' }
}

/** Wages after the first join it; what stands against the grain of its side joins the largest account of its family. */
function withCompanions(rows: readonly SeedRow[]): readonly SeedRow[] {
  const staff = rows.filter(({ guess, amounts }) => isStaff(guess) && (amounts.at(-1) ?? 0) > 0)
  const main = staff.toSorted((a, b) => (b.amounts.at(-1) ?? 0) - (a.amounts.at(-1) ?? 0))[0]
  return rows.map((row) => {
    if ((row.amounts.at(-1) ?? 0) < 0) return joined(row, largestBeside(row, rows))
    return isStaff(row.guess) && main && row !== main ? joined(row, main) : row
  })
}

function isStaff({ target }: SeedGuess): boolean {
  return target.to === 'kind' && target.kind === 'staff'
}

function joined(row: SeedRow, other: SeedRow | undefined): SeedRow {
  if (row.guess.target.to !== 'kind') return row
  const guess: SeedGuess = other
    ? { target: { to: 'account', account: other.account } }
    : { target: { to: 'none' }, reason: 'negative' }
  return { ...row, guess }
}

function largestBeside(row: SeedRow, rows: readonly SeedRow[]): SeedRow | undefined {
  return rows
    .filter(({ account, guess, amounts }) => {
      const isKind = guess.target.to === 'kind' && (amounts.at(-1) ?? 0) > 0
      return isKind && account.slice(0, 2) === row.account.slice(0, 2)
    })
    .toSorted((a, b) => (b.amounts.at(-1) ?? 0) - (a.amounts.at(-1) ?? 0))[0]
}
