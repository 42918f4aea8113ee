import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeSheetName, uniqueSheetNames } from './sheetNames.ts'

describe('names of sheets', () => {
  it.each([
    ['Calcul Prudent: sans l’État / moins 20 %', 'Calcul Prudent sans l’État moin'],
    ["'Base'", 'Base'],
    ['[a]*b?\\c', 'a b c'],
    ['', '-'],
    [':/?', '-'],
  ])('%j is named %j', (wanted, name) => expect(safeSheetName(wanted)).toBe(name))

  it('are numbered when they meet again, whatever their capitals', () => {
    expect(uniqueSheetNames(['Base', 'BASE', 'Base', 'Base 2'])).toEqual(['Base', 'BASE 2', 'Base 3', 'Base 2 2'])
  })

  it('are always what a spreadsheet accepts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 8 }), (wanted) => {
        const names = uniqueSheetNames(wanted)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length)
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(31)
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|\p{Cc}|[\ud800-\udbff]$/u)
        }
      }),
    )
  })
})
