import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from './format.ts'
import { languages } from './language.ts'
import { parseMonth } from './parseMonth.ts'

const month = (text: string) => {
  const typed = parseMonth(text)
  return typed.ok ? typed.value : typed.error.code
}
const march = 2026 * 12 + 2

describe('a typed month', () => {
  it.each([
    '2026-03',
    '2026-03-15',
    '2026/3',
    '03/2026',
    '3-2026',
    '03.26',
    '01/03/2026',
    'mars 2026',
    'Mars 26',
    'MARCH 2026',
    'mar. 26',
    'mar 26',
    'mars\u00a02026',
  ])('%j is March 2026', (text) => {
    expect(month(text)).toBe(march)
  })

  it.each([
    ['fév. 2026', march - 1],
    ['fevrier 2026', march - 1],
    ['août 2026', march + 5],
    ['aout 26', march + 5],
    ['juil. 26', march + 4],
    ['juin 2026', march + 3],
    ['déc. 2026', march + 9],
    ['', null],
    ['ju 2026', 'notAMonth'],
    ['jui 2026', 'notAMonth'],
    ['13/2026', 'notAMonth'],
    ['00/2026', 'notAMonth'],
    ['2026', 'notAMonth'],
    ['2500-01', 'notAMonth'],
    ['demain', 'notAMonth'],
  ])('%j is %s', (text, expected) => {
    expect(month(text)).toBe(expected)
  })

  it.each(languages)('written in %s, short or long, is read back', (language) => {
    const format = createFormat(language)
    fc.assert(
      fc.property(fc.integer({ min: 2000 * 12, max: 2099 * 12 + 11 }), (each) => {
        expect(month(format.month(each, 'long'))).toBe(each)
        expect(month(format.month(each, 'short'))).toBe(each)
      }),
    )
  })
})
