import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from './format.ts'
import { languages, type Language } from './language.ts'
import { parseAmount } from './parseAmount.ts'

const cents = (text: string, language: Language = 'fr') => {
  const typed = parseAmount(text, language)
  return typed.ok ? typed.value : typed.error.code
}

describe('a typed amount', () => {
  it.each([
    ['12 500', 1_250_000],
    ['12\u202f500\u00a0€', 1_250_000],
    ['12.500,50', 1_250_050],
    ['1,200.50', 120_050],
    ['1 200,50 €', 120_050],
    ['€1,200.50', 120_050],
    ['1.200.500', 120_050_000],
    ["1'200", 120_000],
    ['12,5k', 1_250_000],
    ['12.5 k€', 1_250_000],
    ['1,2 M€', 120_000_000],
    ['2 Md€', 200_000_000_000],
    ['-300', -30_000],
    ['−300', -30_000],
    ['(300)', -30_000],
    ['(1 300,5) €', -130_050],
    ['+15', 1_500],
    [',5', 50],
    ['3,', 300],
    ['0', 0],
    ['1,005', 101],
    ['=1200*12', 1_440_000],
    ['=12*850+300/2', 1_035_000],
    ['= 1 200,50 × 2', 240_100],
    ['=(3+4)*-2,5', -1_750],
    ['=12k*20%', 240_000],
    ['=100/3', 3_333],
    ['=0,1+0,2', 30],
    ['', null],
    ['  \u202f ', null],
  ])('%j is %d cents', (text, expected) => {
    expect(cents(text)).toBe(expected)
  })

  it.each([
    ['1,200', 120, 120_000],
    ['1.200', 120_000, 120],
    ['12.50', 1_250, 1_250],
    ['12,50', 1_250, 1_250],
    ['0.125', 13, 13],
  ])('%j follows the language when it could mean two things', (text, french, english) => {
    expect(cents(text, 'fr')).toBe(french)
    expect(cents(text, 'en')).toBe(english)
  })

  it.each([
    ['douze', 'notANumber'],
    ['12 5', 'notANumber'],
    ['1.20.5', 'notANumber'],
    ['2024 2025', 'notANumber'],
    ['12 €€', 'notANumber'],
    ['1e5', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['NaN', 'notANumber'],
    ['--3', 'notANumber'],
    ['#N/A', 'notANumber'],
    ['1000000000001', 'tooLarge'],
    ['9999 Md', 'tooLarge'],
    ['=', 'badFormula'],
    ['=12*', 'badFormula'],
    ['=(12', 'badFormula'],
    ['=12 13', 'badFormula'],
    ['=A1+2', 'badFormula'],
    ['=alert(1)', 'badFormula'],
    ['=1/0', 'divisionByZero'],
    ['=0/0', 'divisionByZero'],
    ['=1/(1/0)', 'divisionByZero'],
    ['=1k*1Md*1Md', 'tooLarge'],
    [`=${'('.repeat(9000)}`, 'badFormula'],
  ])('%j is refused: %s', (text, reason) => {
    expect(cents(text)).toBe(reason)
  })

  it.each(languages)('written in %s for reading or typing is read back to the cent', (language) => {
    const format = createFormat(language)
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (amount) => {
        expect(cents(format.money(amount, { decimals: 2 }), language)).toBe(amount)
        expect(cents(format.typedAmount(amount), language)).toBe(amount)
      }),
    )
  })

  it('never throws, and gives whole cents or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^=?[-+*/()%., \dkM€]{0,40}$/)), (text) => {
        const typed = parseAmount(text, 'fr')
        if (typed.ok && typed.value !== null) expect(Number.isSafeInteger(typed.value)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
