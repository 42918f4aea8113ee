import type { FecAccount, MonthSums } from './fecReading.ts'
import type { JournalRole } from './journalRole.ts'
import { ownText } from './ownText.ts'

/** The most accounts that a file may have. */
export const MOST_ACCOUNTS = 50_000

/** The month of lines that no readable date precedes: they join the first month of the file. */
const UNDATED = -1

interface Sums {
  readonly number: string
  label: string
  opening: number
  readonly months: SumsByMonth
  /** What journals that seem to close income and costs moved. */
  readonly closing: SumsByMonth
}

type SumsByMonth = Map<number, { debit: number; credit: number }>

/** One line of an entry, for the sums. */
export interface AccountLine {
  readonly account: string
  accountName(): string
  /** Cents. */
  readonly debit: number
  readonly credit: number
  /** Absolute month; null where no date was read yet. */
  readonly month: number | null
  readonly role: JournalRole
}

/** Sums by account and month. */
export interface AccountSums {
  /** Adds a line; false when there are too many accounts. */
  add(line: AccountLine): boolean
  /** Makes what was added to these accounts in this month, debit less credit, their opening. */
  turnIntoOpening(balances: ReadonlyMap<string, number>, month: number): void
  /** The accounts in the order of their numbers; what had no date joins the month given. */
  list(firstMonth: number): readonly FecAccount[]
}

/** Opens sums without any account. */
export function openAccountSums(): AccountSums {
  const accounts = new Map<string, Sums>()
  let last: Sums | undefined

  function find(number: string, name: () => string): Sums | undefined {
    const known = accounts.get(number)
    if (known || accounts.size >= MOST_ACCOUNTS) return known
    const own = ownText(number, 40)
    const made = { number: own, label: ownText(name(), 200), opening: 0, months: new Map(), closing: new Map() }
    accounts.set(own, made)
    return made
  }

  return {
    add({ account, accountName, debit, credit, month, role }) {
      if (last?.number !== account) last = find(account, accountName)
      if (!last) return false
      if (last.label === '') last.label = ownText(accountName(), 200)
      if (role === 'opening') last.opening += debit - credit
      else addTo(role === 'closing' ? last.closing : last.months, month ?? UNDATED, debit, credit)
      return true
    },
    turnIntoOpening(balances, month) {
      for (const [number, balance] of balances) {
        const account = accounts.get(number)
        const sums = account?.months.get(month)
        if (!account || !sums) continue
        account.opening += balance
        if (balance > 0) sums.debit -= balance
        else sums.credit += balance
      }
    },
    list(firstMonth) {
      const all = [...accounts.values()].sort((a, b) => (a.number < b.number ? -1 : 1))
      if (!isClosed(all)) for (const { months, closing } of all) pour(closing, months)
      return all.map((account) => {
        const { number, label, opening, closing } = account
        return { number, label, opening, closed: balanceOf(closing), months: monthsOf(account, firstMonth) }
      })
    },
  }
}

/** Whether what seems to close income and costs really leaves none of them; inventory entries of a journal of that name do not. */
function isClosed(accounts: readonly Sums[]): boolean {
  const ofYear = accounts.filter(({ number }) => /^[67]/.test(number))
  return ofYear.every(({ months, closing }) => balanceOf(months) + balanceOf(closing) === 0)
}

/** Adds sums to others, and leaves none. */
function pour(from: SumsByMonth, into: SumsByMonth): void {
  for (const [month, { debit, credit }] of from) addTo(into, month, debit, credit)
  from.clear()
}

function addTo(sums: SumsByMonth, month: number, debit: number, credit: number): void {
  const known = sums.get(month)
  if (known) {
    known.debit += debit
    known.credit += credit
  } else sums.set(month, { debit, credit })
}

function balanceOf(sums: SumsByMonth): number {
  let balance = 0
  for (const { debit, credit } of sums.values()) balance += debit - credit
  return balance
}

function monthsOf({ months }: Sums, firstMonth: number): readonly MonthSums[] {
  const undated = months.get(UNDATED)
  const dated = new Map(months)
  dated.delete(UNDATED)
  const first = dated.get(firstMonth)
  if (undated) {
    dated.set(firstMonth, {
      debit: undated.debit + (first?.debit ?? 0),
      credit: undated.credit + (first?.credit ?? 0),
    })
  }
  return [...dated]
    .map(([month, sums]) => ({ month, ...sums }))
    .filter(({ debit, credit }) => debit !== 0 || credit !== 0)
    .sort((a, b) => a.month - b.month)
}
