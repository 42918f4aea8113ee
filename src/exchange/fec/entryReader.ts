import { MOST_ACCOUNTS, openAccountSums } from './accountSums.ts'
import { openEntryBalances } from './entryBalances.ts'
import { openLineReader } from './entryLine.ts'
import type { EntryLine, HeaderLine } from './entryLine.ts'
import type { FecReading, FecRefusal } from './fecReading.ts'
import { openFirstEntry } from './firstEntry.ts'
import { journalRole } from './journalRole.ts'
import type { JournalRole } from './journalRole.ts'
import { logWholeFile } from './logWholeFile.ts'
import type { OddityLog } from './oddities.ts'
import { monthOfDay } from './readDay.ts'
import type { Day } from './readDay.ts'

/** Takes the lines of entries, one after another. */
export interface EntryReader {
  read(line: string, number: number): FecRefusal | null
  /** What they come to; null when there was none. */
  finish(): Omit<FecReading, 'encoding'> | null
}

/** Opens a reader for the lines that follow a header. */
export function openEntryReader(header: HeaderLine, log: OddityLog): EntryReader {
  const readLine = openLineReader(header, log)
  const accounts = openAccountSums()
  const balances = openEntryBalances()
  const firstEntry = openFirstEntry()
  const roleOf = openRoles()
  const total = { lines: 0, debit: 0, credit: 0, firstDay: Infinity, lastDay: 0 }
  let day: Day | null = null
  let hasOpeningJournal = false

  return {
    read(line, number) {
      const entry = readLine(line, number)
      if (!entry) return null
      const { journal, date, account, debit, credit, accountName } = entry
      if (entry.day !== null) {
        day = entry.day
        total.firstDay = Math.min(total.firstDay, day)
        total.lastDay = Math.max(total.lastDay, day)
      }
      const role = roleOf(entry)
      if (role === 'opening') hasOpeningJournal = true
      // A line whose date cannot be read joins the one before.
      const month = day === null ? null : monthOfDay(day)
      balances.add(journal, entry.entry, date, debit - credit, number)
      firstEntry.add(entry, month)
      total.lines++
      total.debit += debit
      total.credit += credit
      const isKept = accounts.add({ account, accountName, debit, credit, month, role })
      return isKept ? null : { code: 'tooManyAccounts', most: MOST_ACCOUNTS }
    },
    finish() {
      if (total.lines === 0 || total.lastDay === 0) return null
      const firstMonth = monthOfDay(total.firstDay)
      const opening = hasOpeningJournal ? null : firstEntry.opening(firstMonth)
      if (opening) accounts.turnIntoOpening(opening, firstMonth)
      const reading = {
        ...total,
        separator: header.separator,
        accounts: accounts.list(firstMonth),
        entries: balances.count(),
        openingBy: hasOpeningJournal ? 'journal' : opening ? 'firstEntry' : 'none',
      } as const
      logWholeFile(log, reading, balances)
      return { ...reading, oddities: log.list() }
    },
  }
}

/** The roles of the journals that come, each worked out once; accounts of income and costs have no opening. */
function openRoles(): (line: EntryLine) => JournalRole {
  const roles = new Map<string, JournalRole>()
  return ({ journal, journalName, account }) => {
    const key = journal === '' ? journalName() : journal
    let role = roles.get(key)
    if (role === undefined) {
      role = journalRole(journal, journalName())
      if (roles.size < 1000) roles.set(key, role)
    }
    return role === 'opening' && account >= '6' ? 'current' : role
  }
}
