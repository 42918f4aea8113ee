import type { Memory } from '../editing/memory.ts'
import { openDatabase } from './database.ts'

/** The most keys that are remembered. */
const MAX_KEYS = 500

/** What keys begin with when a person wrote what they hold: such are never forgotten for want of room. */
const KEPT = 'kept/'

/** The longest text that is remembered under one key, in characters. */
const MAX_TEXT = 500_000

/** Where the memory is kept, and the clock that tells which key is the oldest. */
export interface MemoryOptions {
  readonly name?: string
  readonly now?: () => number
}

/** Choices remembered on this computer, in the database of the plans. A text that is too long is not remembered. */
export function openMemory({ name = 'alliage', now = Date.now }: MemoryOptions = {}): Memory {
  const database = openDatabase(name)
  const { memories } = database
  return {
    async recall(key) {
      return (await memories.get(key))?.text ?? null
    },
    async remember(key, text) {
      if (text.length > MAX_TEXT) return
      await database.transaction('rw', memories, async () => {
        await memories.put({ key, text, usedAt: now() })
        const extra = (await memories.count()) - MAX_KEYS
        if (extra <= 0) return
        const oldest = memories.orderBy('usedAt').filter(({ key: each }) => !each.startsWith(KEPT))
        await memories.bulkDelete(await oldest.limit(extra).primaryKeys())
      })
    },
  }
}
