import type { EntryLine } from './entryLine.ts'

/** The most accounts that an opening entry is expected to move. */
const MOST_ACCOUNTS = 2000

/** Follows the first entry of a file: it is the opening balance when no journal says that it is. */
export interface FirstEntry {
  add(line: EntryLine, month: number | null): void
  /** Debit less credit by account when the entry reads as an opening balance of the file's first month; null when it does not. */
  opening(firstMonth: number): ReadonlyMap<string, number> | null
}

/** Opens it before the first line. */
export function openFirstEntry(): FirstEntry {
  const sums = new Map<string, number>()
  let entry: string | null = null
  let month: number | null = null
  let isOver = false
  return {
    add({ journal, entry: number, date, account, debit, credit }, monthOfLine) {
      if (isOver) return
      const name = `${journal}\t${number}\t${date}`
      if (entry === null) {
        entry = name
        month = monthOfLine
      }
      isOver = entry !== name || sums.size > MOST_ACCOUNTS
      if (!isOver) sums.set(account, (sums.get(account) ?? 0) + debit - credit)
    },
    opening(firstMonth) {
      const numbers = [...sums.keys()]
      const classes = new Set(numbers.map((number) => number.charAt(0)))
      const isOfBalanceSheet = numbers.every((number) => number >= '1' && number < '6')
      const isWide = numbers.length >= 4 && classes.has('1') && classes.size >= 2
      return isOfBalanceSheet && isWide && month === firstMonth ? sums : null
    },
  }
}
