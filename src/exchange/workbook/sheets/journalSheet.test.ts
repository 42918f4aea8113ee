import { describe, expect, test } from 'vitest'
import { aPlan } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../../domain/model/liveModel.ts'
import type { Language } from '../../../i18n/language.ts'
import { openBook } from '../book.ts'
import type { Journal } from '../book.ts'
import { wordsFor } from '../words.ts'
import { journalSheet } from './journalSheet.ts'

function journalTexts(journal?: Journal, language: Language = 'fr'): readonly (readonly unknown[])[] {
  const plan = aPlan().build()
  const options = { date: { year: 2026, month: 11, day: 23 }, appVersion: '1.0', ...(journal ? { journal } : {}) }
  const [built] = journalSheet(openBook(createLiveModel(plan), options, wordsFor(plan, language)))
  const cells = built?.sheet.cells
  const text = (row: number, column: number) => cells?.get(`${row},${column}`)?.value ?? ''
  return [4, 5, 6, 7].map((row) => [1, 2, 3, 4].map((column) => text(row, column)))
}

describe('the journal of a workbook', () => {
  const change = { what: 'Lignes · Loyer', was: '100 €', is: '=120' }

  test('tells what changed since the export before, and leaves lines to write on', () => {
    const [exported, summary, told, free] = journalTexts({ since: '2026-10-01', author: 'Awa', changes: [change] })
    expect(exported?.[0]).toBe('Awa')
    expect(summary?.[1]).toMatch(/^Depuis l’export du 1 oct. 2026.*1/)
    expect(told).toEqual(['Awa', 'Lignes · Loyer', '100 €', '=120'])
    expect(free).toEqual(['', '', '', ''])
  })

  test('says that nothing changed, or that no export is known', () => {
    const [, unchanged] = journalTexts({ since: '2026-10-01', author: '', changes: [] }, 'en')
    expect(unchanged?.[1]).toMatch(/^Nothing has changed in the plan since the export of/)
    expect(journalTexts()[1]?.[1]).toBe('Aucun export précédent n’est connu : rien à comparer.')
  })

  test('stops after three hundred changes and says how many are left', () => {
    const changes = Array.from({ length: 302 }, () => change)
    const plan = aPlan().build()
    const options = {
      ...{ date: { year: 2026, month: 11, day: 23 }, appVersion: '1.0' },
      journal: { since: '2026-10-01', author: '', changes },
    }
    const [built] = journalSheet(openBook(createLiveModel(plan), options, wordsFor(plan, 'fr')))
    const texts = [...(built?.sheet.cells?.values() ?? [])].map(({ value }) => value)
    expect(texts.filter((text) => text === change.what)).toHaveLength(300)
    expect(texts).toContain('Changements de plus, non détaillés : 2.')
  })
})
