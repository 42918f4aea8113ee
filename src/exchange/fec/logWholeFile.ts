import type { EntryBalances } from './entryBalances.ts'
import { classBalances } from './fecReading.ts'
import type { FecReading } from './fecReading.ts'
import type { OddityLog } from './oddities.ts'
import { monthOfDay } from './readDay.ts'

/** The longest fiscal year, in months: beyond, a file holds several of them. */
const LONGEST_YEAR = 24

/** Notes what is odd about a file as a whole: balances, sides, period, what stood before. */
export function logWholeFile(
  log: OddityLog,
  reading: Omit<FecReading, 'encoding' | 'oddities'>,
  balances: EntryBalances,
): void {
  const { debit, credit, firstDay, lastDay, openingBy, accounts } = reading
  if (debit !== credit) log.add('unbalancedFile', null, { amount: debit - credit })
  for (const { line, by, name } of balances.unbalanced()) log.add('unbalancedEntry', line, { amount: by, text: name })
  if (balances.isOverflowing()) log.add('tooManyEntries', null)
  if (monthOfDay(lastDay) - monthOfDay(firstDay) >= LONGEST_YEAR) log.add('longPeriod', null)
  if (openingBy === 'none') log.add('noOpening', null)
  if (accounts.some(({ closed }) => closed !== 0)) log.add('closingEntries', null)
  const sides = classBalances(accounts.map((account) => ({ ...account, closed: 0 })))
  if ((sides.get('6') ?? 0) < 0 && (sides.get('7') ?? 0) > 0) log.add('reversedSides', null)
}
