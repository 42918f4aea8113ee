import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from './format.ts'
import { languages } from './language.ts'
import { parseRate } from './parseRate.ts'

const fraction = (...parameters: Parameters<typeof parseRate>) => {
  const typed = parseRate(...parameters)
  return typed.ok ? typed.value : typed.error.code
}

describe('a typed rate', () => {
  it.each([
    ['2,5 %', 0.025],
    ['2.5%', 0.025],
    ['0,025', 0.025],
    ['2,5', 0.025],
    ['100', 1],
    ['1', 0.01],
    ['0', 0],
    ['−3 %', -0.03],
    ['0,5 %', 0.005],
    ['=1/4', 0.25],
    ['=20+1,5 %', 0.215],
    ['', null],
    ['taux', 'notARate'],
    ['12 €', 'notARate'],
    ['3k', 'notARate'],
    ['=1/0', 'divisionByZero'],
    ['99999999 %', 'tooLarge'],
  ])('%j is %s', (text, expected) => {
    expect(fraction(text, 'fr')).toBe(expected)
  })

  it('without a sign is per cent where the sign stands beside the field', () => {
    expect(fraction('0,5', 'fr', 'percent')).toBe(0.005)
    expect(fraction('0,5', 'fr')).toBe(0.5)
  })

  it.each(languages)('written in %s for typing is read back', (language) => {
    const format = createFormat(language)
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (tenThousandths) => {
        const rate = tenThousandths / 10_000
        expect(fraction(format.typedRate(rate), language)).toBeCloseTo(rate, 12)
      }),
    )
  })
})
