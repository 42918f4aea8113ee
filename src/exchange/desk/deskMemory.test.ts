import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_FLOWS, readDeskNotes, tagFrom, writeDeskNotes } from './deskMemory.ts'

const end = fc.record({ plan: fc.string({ maxLength: 20 }), line: fc.string({ maxLength: 20 }) })
const ids = fc.string({ minLength: 1, maxLength: 20 })
const notes = fc.record({
  tags: fc.dictionary(ids, fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 12 }), {
    noNullPrototype: true,
  }),
  groups: fc.array(
    fc.record({
      id: ids,
      name: fc.string(),
      plans: fc.array(ids, { maxLength: 5 }),
      flows: fc.array(fc.record({ id: ids, payer: end, receiver: end }), { maxLength: 5 }),
    }),
    { maxLength: 4 },
  ),
})

describe('the notes of the desk', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(notes, (written) => {
        const { ['__proto__']: _, ...tags } = written.tags
        expect(readDeskNotes(writeDeskNotes({ ...written, tags }))).toEqual({ ...written, tags })
      }),
    )
  })

  it('are none where what was remembered is damaged or too large', () => {
    const none = { tags: {}, groups: [] }
    const flow = { id: 'f', payer: { plan: 'a', line: 'b' }, receiver: { plan: 'c', line: 'd' } }
    const large = { tags: {}, groups: [{ id: 'g', name: 'g', plans: [], flows: Array(MAX_FLOWS + 1).fill(flow) }] }
    for (const text of [null, '', '{', '[]', '{"tags":{"a":[""]},"groups":[]}', JSON.stringify(large)])
      expect(readDeskNotes(text)).toEqual(none)
  })

  it('hold tags without spaces around, and none that says nothing', () => {
    expect(tagFrom('  en   alerte ')).toBe('en alerte')
    expect(tagFrom('   ')).toBeNull()
  })
})
