import { ownText } from './ownText.ts'

/** The most entries whose balance is kept: beyond, entries are no longer told apart. */
const MOST_ENTRIES = 5_000_000

/** How many entries that do not balance yet keep their name. */
const MOST_NAMES = 5000

/** An entry that does not balance: where its first line stands, and debit less credit in cents. */
export interface UnbalancedEntry {
  readonly line: number
  readonly by: number
  /** Its journal and number, where they were kept. */
  readonly name: string
}

/** The balance of every entry of a file, in whatever order its lines come, in a few bytes an entry. */
export interface EntryBalances {
  /** Adds debit less credit, in cents, to the entry of these texts, which a line of the file holds. */
  add(journal: string, number: string, date: string, cents: number, line: number): void
  /** How many entries there are. */
  count(): number
  /** Whether there were too many of them to be told apart. */
  isOverflowing(): boolean
  /** The entries that do not balance, by the place of their first line. */
  unbalanced(): readonly UnbalancedEntry[]
}

/** Opens a table of entries, each known by two hashes of 32 bits of the texts that name it. */
export function openEntryBalances(): EntryBalances {
  let table = blankTable(1 << 12)
  const names = new Map<number, string>()
  let count = 0
  let last = { journal: '', number: '', date: '', slot: -1 }

  /** The place of an entry, a free one when it is new. */
  function slotOf({ low, high, firstLine }: Table, one: number, other: number): number {
    const mask = low.length - 1
    let slot = one & mask
    while (firstLine[slot] !== 0 && (low[slot] !== one || high[slot] !== other)) slot = (slot + 1) & mask
    return slot
  }

  function grow(): void {
    const larger = blankTable(table.low.length * 2)
    for (let i = 0; i < table.low.length; i++) {
      if (table.firstLine[i] === 0) continue
      const slot = slotOf(larger, table.low[i]!, table.high[i]!)
      larger.low[slot] = table.low[i]!
      larger.high[slot] = table.high[i]!
      larger.balance[slot] = table.balance[i]!
      larger.firstLine[slot] = table.firstLine[i]!
    }
    table = larger
  }

  /** Keeps the name of an entry that is left unbalanced: most are whole when the next one begins. */
  function leave(): void {
    const { slot, journal, number } = last
    if (slot < 0 || table.balance[slot] === 0 || names.size >= MOST_NAMES) return
    names.set(table.firstLine[slot]!, ownText(`${journal} ${number}`, 60))
  }

  return {
    add(journal, number, date, cents, line) {
      if (number !== last.number || date !== last.date || journal !== last.journal || last.slot < 0) {
        leave()
        const one = hash(hash(hash(0x811c9dc5, journal), number), date)
        const other = hash(hash(hash(0x2545f491, date), number), journal)
        let slot = slotOf(table, one, other)
        if (table.firstLine[slot] === 0 && count < MOST_ENTRIES) {
          if (count * 2 >= table.low.length) {
            grow()
            slot = slotOf(table, one, other)
          }
          table.low[slot] = one
          table.high[slot] = other
          table.firstLine[slot] = line
          count++
        }
        last = { journal, number, date, slot }
      }
      if (table.firstLine[last.slot] !== 0) table.balance[last.slot]! += cents
      else last.slot = -1
    },
    count: () => count,
    isOverflowing: () => count >= MOST_ENTRIES,
    unbalanced() {
      leave()
      const found: UnbalancedEntry[] = []
      for (let i = 0; i < table.balance.length; i++) {
        const line = table.firstLine[i]!
        if (table.balance[i] !== 0) found.push({ line, by: table.balance[i]!, name: names.get(line) ?? '' })
      }
      return found.sort((a, b) => a.line - b.line)
    },
  }
}

interface Table {
  readonly low: Uint32Array
  readonly high: Uint32Array
  readonly balance: Float64Array
  /** The number of the first line of the entry; 0 where there is none. */
  readonly firstLine: Uint32Array
}

function blankTable(size: number): Table {
  return {
    low: new Uint32Array(size),
    high: new Uint32Array(size),
    balance: new Float64Array(size),
    firstLine: new Uint32Array(size),
  }
}

/** FNV-1a over the letters of a text and an end mark. */
function hash(seed: number, text: string): number {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ 0x1f, 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
