import { describe, expect, it } from 'vitest'
import { allLineKinds } from '../../../domain/model/lineKinds.ts'
import { glossaryLinks, glossaryTerms } from '../../../i18n/messages/glossaryTerms.ts'
import { en } from '../../../i18n/messages/en/messages.ts'
import { fr } from '../../../i18n/messages/fr/messages.ts'
import { learnEntry, learnGroups, linkedEntries, soughtGroups } from './learnEntries.ts'

const kinds: readonly string[] = allLineKinds().map(({ id }) => id)
const found = (sought: string) =>
  soughtGroups(sought, (entry) => ('term' in entry ? fr.glossary[entry.term].name : entry.id)).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  )

describe('the fiches and the glossary', () => {
  it('hold every kind of line and at least sixty words, each under an address of its own', () => {
    const ids = learnGroups.flatMap(({ entries }) => entries.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(kinds.filter((id) => !ids.includes(id))).toEqual([])
    expect(glossaryTerms.length).toBeGreaterThanOrEqual(60)
    expect(ids.every((id) => /^[A-Za-z0-9_-]{1,60}$/.test(id))).toBe(true)
  })

  it('lead from a word to what it names and back, never to itself', () => {
    for (const term of glossaryTerms) {
      expect(glossaryLinks[term]).not.toContain(term)
      for (const linked of glossaryLinks[term]) {
        const entry = learnEntry(linked)
        expect(entry, `${term} leads to ${linked}`).not.toBeNull()
        expect(linkedEntries(entry!).map(({ id }) => id)).toContain(term)
      }
    }
  })

  it.each([fr.glossary, en.glossary])('explain each word in one to three sentences that end', (words) => {
    const wrong = Object.entries(words).filter(([, { text }]) => {
      const sentences = text.split(/(?<=[.!?])\s/)
      return sentences.length > 3 || !text.endsWith('.')
    })
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('are found whatever the accents and the case', () => {
    expect(found('FONDS DEDIES')).toContain('fondsDedies')
    expect(found('report a NOUVEAU')).toEqual(['reportANouveau'])
    expect(found('nothing at all')).toEqual([])
    expect(found(' ')).toHaveLength(glossaryTerms.length + kinds.length)
  })
})
