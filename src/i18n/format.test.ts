import { describe, expect, it } from 'vitest'
import { createFormat, HIDDEN_MONEY } from './format.ts'

const fr = createFormat('fr')
const en = createFormat('en')
/** U+202F, written so that it can be seen. */
const narrow = (text: string) => text.replaceAll('_', '\u202f')

describe('an amount', () => {
  it.each([
    [1_250_000, '12_500_€', '€12,500'],
    [-30_000, '−300_€', '−€300'],
    [-20, '0_€', '€0'],
    [50, '1_€', '€1'],
    [null, 'n.d.', 'n/a'],
    [Number.NaN, 'n.d.', 'n/a'],
  ])('of %d cents is written without cents', (cents, french, english) => {
    expect(fr.money(cents)).toBe(narrow(french))
    expect(en.money(cents)).toBe(english)
  })

  it('shows cents and the plus sign when asked', () => {
    expect(fr.money(120_050, { decimals: 2 })).toBe(narrow('1_200,50_€'))
    expect(fr.money(120_050, { sign: true })).toBe(narrow('+1_201_€'))
    expect(fr.money(0, { sign: true })).toBe(narrow('0_€'))
  })

  it('is written without its currency where a table names it once', () => {
    expect(fr.amount(-120_050)).toBe(narrow('−1_201'))
    expect(en.amount(120_050, 2)).toBe('1,200.50')
    expect(fr.amount(null)).toBe('n.d.')
  })

  it.each([
    [1_250_000, '12,5_k€', '€12.5k'],
    [123_456_700, '1,2_M€', '€1.2m'],
    [-85_000, '−850_€', '−€850'],
  ])('of %d cents is written short', (cents, french, english) => {
    expect(fr.moneyCompact(cents)).toBe(narrow(french))
    expect(en.moneyCompact(cents).toLowerCase()).toBe(english)
  })
})

describe('rates, numbers, months and dates', () => {
  it('are written in each language', () => {
    expect(fr.percent(0.025)).toBe(narrow('2,5_%'))
    expect(en.percent(-0.025)).toBe('−2.5%')
    expect(fr.number(1234.567)).toBe(narrow('1_234,57'))
    expect(fr.month(2026 * 12 + 2)).toBe('mars 26')
    expect(fr.month(2026 * 12 + 2, 'long')).toBe('mars 2026')
    expect(en.month(2026 * 12 + 2, 'long')).toBe('March 2026')
    expect(fr.month(null)).toBe('n.d.')
    expect(fr.date('2026-03-01')).toBe('1 mars 2026')
    expect(en.date('2026-03-01')).toBe('1 Mar 2026')
    expect(fr.dateTime(Date.UTC(2026, 2, 15, 12))).toContain('15 mars 2026')
  })

  it('name a fiscal year by the calendar years it touches', () => {
    expect(fr.fiscalYear(2026 * 12, 2026 * 12 + 11)).toBe('2026')
    expect(fr.fiscalYear(2026 * 12 + 8, 2027 * 12 + 7)).toBe('2026-2027')
  })

  it('count a length in years when it is a whole number of years', () => {
    expect(fr.duration(36)).toBe('3 ans')
    expect(fr.duration(18)).toBe('18 mois')
    expect(fr.duration(0)).toBe('0 mois')
    expect(en.duration(12)).toBe('1 year')
  })
})

describe('amounts as a person chose to see them', () => {
  const hidden = createFormat('fr', { hidesMoney: true, moneyUnit: 'euros' })
  const thousands = createFormat('fr', { hidesMoney: false, moneyUnit: 'thousands' })

  it('are hidden everywhere but where they are typed; rates and months stay', () => {
    const shown = [hidden.money(1_250_000), hidden.amount(100), hidden.figure(100), hidden.moneyCompact(null)]
    expect(new Set(shown)).toEqual(new Set([HIDDEN_MONEY]))
    expect(hidden.typedAmount(1_250_000)).toBe('12500')
    expect(hidden.percent(0.5)).toBe(fr.percent(0.5))
  })

  it('stand in thousands in tables of figures, and nowhere else', () => {
    expect([thousands.figure(1_250_000), thousands.figureUnit]).toEqual(['12,5', 'en milliers d’euros'])
    expect(fr.figure(1_250_000)).toBe(narrow('12_500'))
    expect(thousands.money(1_250_000)).toBe(fr.money(1_250_000))
  })
})
