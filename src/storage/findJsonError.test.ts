import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findJsonError } from './findJsonError.ts'

describe('where a text stops being JSON', () => {
  test.each([
    ['', 1, 1, ''],
    ['{"a": 1,}', 1, 9, '}'],
    ['{"a": NaN}', 1, 7, 'NaN}'],
    ['{"a": 1\n "b": 2}', 2, 2, '"b": 2}'],
    ['[1, 2', 1, 6, ''],
    ['{"a": "b', 1, 9, ''],
    ['{"a": "\\x"}', 1, 8, '\\x"}'],
    ['[01]', 1, 3, '1]'],
    ['{} {}', 1, 4, '{}'],
    ["{'a': 1}", 1, 2, "'a': 1}"],
    ['[1}', 1, 3, '}'],
    ['bonjour', 1, 1, 'bonjour'],
  ])('%j: line %i, column %i', (text, line, column, value) => {
    expect(() => JSON.parse(text) as unknown).toThrow()
    expect(findJsonError(text)).toEqual({ position: { line, column }, value })
  })

  test('any valid text is read to its end, any text cut short ends there', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        expect(findJsonError(text)).toEqual({ position: { line: 1, column: text.length + 1 }, value: '' })
        const short = `[${text.slice(0, cut % (text.length + 1))}`
        expect(findJsonError(short).position.column).toBeLessThanOrEqual(short.length + 1)
      }),
    )
  })

  test('a text nested without end is read without overflowing', () => {
    expect(findJsonError('['.repeat(1_000_000)).position.column).toBe(1_000_001)
  })
})
