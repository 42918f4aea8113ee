import type { FecColumn, Header } from './columns.ts'
import type { OddityLog } from './oddities.ts'
import { readCents } from './readCents.ts'
import { readDay } from './readDay.ts'
import type { Day } from './readDay.ts'
import { openBounds, separators } from './separators.ts'
import type { Separator } from './separators.ts'

/** The line that names the columns. */
export interface HeaderLine {
  readonly header: Header
  readonly separator: Separator
  readonly text: string
}

/** One line of a file, as an entry holds it; amounts in cents. */
export interface EntryLine {
  readonly journal: string
  /** What names its entry in the journal: its number, or its piece where there is none. */
  readonly entry: string
  readonly date: string
  /** Null when the date cannot be read. */
  readonly day: Day | null
  readonly account: string
  readonly debit: number
  readonly credit: number
  /** The names of its journal and of its account: asked for while the line is read, and seldom. */
  journalName(): string
  accountName(): string
}

/** Opens a reader of lines; it gives null for a line that holds no entry, and notes what is odd. */
export function openLineReader(
  { header, separator, text }: HeaderLine,
  log: OddityLog,
): (line: string, number: number) => EntryLine | null {
  const { places } = header
  const bounds = openBounds()
  const dayOf = remembered(readDay)
  const hasSides = places.debit !== null && places.credit !== null
  const amountColumns: readonly FecColumn[] = hasSides ? ['debit', 'credit'] : ['montant', 'sens']
  const needed = (['compteNum', 'ecritureDate', ...amountColumns] as const).map((column) => places[column] ?? 0)
  const width = 1 + Math.max(...needed)
  let current = ''
  let count = 0

  function cell(column: FecColumn): string {
    const place = places[column]
    return place === null || place >= count ? '' : bounds.cell(current, place).trim()
  }

  /** Finds the cells of a line, by another separator when the one of the header finds none. */
  function cut(line: string, number: number): boolean {
    current = line
    count = bounds.find(line, separator)
    if (count >= width) return true
    if (count > 1) return false
    return separators.some((other) => {
      if (other === separator) return false
      count = bounds.find(line, other)
      const isLikeHeader = count >= width && Math.abs(count - header.width) <= 1
      if (isLikeHeader) log.add('lineSeparator', number, { text: other })
      return isLikeHeader
    })
  }

  function cents(column: FecColumn, number: number): number {
    const written = cell(column)
    const read = readCents(written)
    if (read === null) log.add('badAmount', number, { text: written })
    else if (read < 0) log.add('negativeAmount', number, { amount: read })
    return read ?? 0
  }

  function amounts(number: number): { readonly debit: number; readonly credit: number } {
    if (hasSides) return { debit: cents('debit', number), credit: cents('credit', number) }
    const amount = cents('montant', number)
    const side = sideOf(cell('sens'))
    if (side === null && amount !== 0) log.add('badAmount', number, { text: cell('sens') })
    return { debit: side === 'debit' ? amount : 0, credit: side === 'credit' ? amount : 0 }
  }

  function entryName(number: number): string {
    const written = cell('ecritureNum')
    if (written !== '' && !/^0+$/.test(written)) return written
    if (places.ecritureNum !== null) log.add('numberMissing', number, { text: written })
    return `#${cell('pieceRef')}`
  }

  const journalName = () => cell('journalLib')
  const accountName = () => cell('compteLib')

  return (line, number) => {
    if (isBlank(line, separator)) return null
    if (line === text) {
      log.add('repeatedHeader', number)
      return null
    }
    if (!cut(line, number)) {
      log.add('shortLine', number, { text: line })
      return null
    }
    const account = cell('compteNum')
    if (!/^\d{3}/.test(account)) log.add('badAccount', number, { text: account })
    const date = cell('ecritureDate')
    const day = dayOf(date)
    if (day === null) log.add('badDate', number, { text: date })
    return {
      journal: cell('journalCode'),
      entry: entryName(number),
      date,
      day,
      account,
      ...amounts(number),
      journalName,
      accountName,
    }
  }
}

/** The side that a cell says: D or C, +1 or -1; null when it says none. */
function sideOf(written: string): 'debit' | 'credit' | null {
  if (/^(d|\+?1$)/i.test(written)) return 'debit'
  return /^(c|-1$)/i.test(written) ? 'credit' : null
}

/** Whether a line holds nothing but separators, spaces and the end mark of old programs. */
function isBlank(line: string, separator: Separator): boolean {
  for (let i = 0; i < line.length; i++) {
    if (line.charCodeAt(i) > 32 && line[i] !== separator) return false
  }
  return true
}

/** Reads a text once: the same few days come back on every line. */
function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (known.size > 5000) known.clear()
    known.set(text, value)
    return value
  }
}
