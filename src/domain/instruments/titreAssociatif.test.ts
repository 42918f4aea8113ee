import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { toMonth } from '../time/month.ts'

/** A titre of 500 000 € at 4 % issued in July 2026, in a ten-year plan. */
function titre(values: Parameters<typeof line<'titreAssociatif'>>[1] = {}) {
  const issued = { principal: 50_000_000, drawMonth: '2026-07', annualRate: 0.04, ...values }
  return computed(aPlan().over(120).with(line('titreAssociatif', issued)))
}

describe('a titre associatif', () => {
  it('pays a coupon each July and all its principal after seven years', () => {
    const { row, faults } = titre()
    const coupons = row('titreAssociatif.interestPaid')
    expect([...coupons].filter((coupon) => coupon !== 0)).toEqual(new Array<number>(7).fill(2_000_000))
    expect(coupons[18]).toBe(2_000_000)
    expect(row('titreAssociatif.capital')[90]).toBe(50_000_000)
    expect(row('ledger.1631.accountBalance')[90]).toBe(0)
    expect(faults()).toEqual([])
  })

  it('owes five months of coupon at the end of its first year', () => {
    const { row, byYear } = titre()
    // August to December: 500 000 × 4 % × 5/12 = 8 333.33.
    expect(row('ledger.1638.accountBalance')[11]).toBe(833_333)
    expect(byYear('income.financialCharges')[0]).toBe(833_333)
  })

  it('may not fall due before seven years', () => {
    expect(titre().alerts('titreTermTooShort')).toEqual([])
    expect(titre({ duration: 60 }).alerts('titreTermTooShort')[0]?.figures).toEqual({
      duration: { kind: 'months', value: 60 },
      shortest: { kind: 'months', value: 84 },
    })
  })

  it('issued when no law is known says that its term and its rate are not checked', () => {
    const early = titre({ drawMonth: '2010-01' })
    expect(early.alerts('legalFigureMissing')).toHaveLength(2)
    expect(early.alerts('titreTermTooShort')).toEqual([])
  })

  it('asks for the reference rate as long as there is none', () => {
    expect(titre().alerts('referenceRateMissing')).toMatchObject([{ severity: 'warning', line: 'titreAssociatif' }])
    expect(titre({ referenceRate: 0.03 }).alerts('referenceRateMissing')).toEqual([])
  })

  it('may not bear more than the reference rate and 5.5 points', () => {
    expect(titre({ annualRate: 0.085, referenceRate: 0.03 }).alerts('titreRateOverCap')).toEqual([])
    const figures = titre({ annualRate: 0.086, referenceRate: 0.03 }).alerts('titreRateOverCap')[0]?.figures
    expect(figures?.['rate']?.value).toBe(0.086)
    expect(figures?.['cap']?.value).toBeCloseTo(0.085, 12)
  })

  it('may not be repaid unless surpluses since its issue exceed its nominal amount', () => {
    // The plan has nothing but coupons: 83 months of them from August 2026 to June 2033, a deficit of 138 333.33 €.
    expect(titre().alerts('titreRepaidWithoutSurplus')[0]?.figures).toEqual({
      month: { kind: 'month', value: toMonth(2033, 7) },
      nominal: { kind: 'cents', value: 50_000_000 },
      surplus: { kind: 'cents', value: -13_833_333 },
    })
  })
})
