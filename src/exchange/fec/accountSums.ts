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
  closed: number
  readonly months: Map<number, { debit: number; credit: number }>
}

/** One line of an entry, for the sums. */
export interface AccountLine {
  readonly account: string
  readonly label: string
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

  function find(number: string, label: string): Sums | undefined {
    const known = accounts.get(number)
    if (known || accounts.size >= MOST_ACCOUNTS) return known
    const own = ownText(number, 40)
    const made = { number: own, label: ownText(label, 200), opening: 0, closed: 0, months: new Map() }
    accounts.set(own, made)
    return made
  }

  return {
    add({ account, label, debit, credit, month, role }) {
      if (last?.number !== account) last = find(account, label)
      if (!last) return false
      if (last.label === '' && label !== '') last.label = ownText(label, 200)
      if (role === 'opening') last.opening += debit - credit
      else if (role === 'closing') last.closed += debit - credit
      else {
        const key = month ?? UNDATED
        const sums = last.months.get(key)
        if (sums) {
          sums.debit += debit
          sums.credit += credit
        } else last.months.set(key, { debit, credit })
      }
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
      const numbers = [...accounts.keys()].sort()
      return numbers.flatMap((key): readonly FecAccount[] => {
        const account = accounts.get(key)
        if (!account) return []
        const { number, label, opening, closed } = account
        return [{ number, label, opening, closed, months: monthsOf(account, firstMonth) }]
      })
    },
  }
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
