import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annualPercentageRate, annualPercentageRateOfDates } from './annualPercentageRate.ts'
import { mixedInterval } from './mixedInterval.ts'
import { presentValue } from './presentValue.ts'
import { proportionalRate } from './proportionalRate.ts'
import { yearlyRate } from './yearlyRate.ts'

const yearly = (...amounts: readonly number[]) => amounts.map((amount, years) => ({ years, amount }))

describe('yearly rate', () => {
  it('says why there is none', () => {
    expect(yearlyRate([])).toEqual({ kind: 'none', reason: 'noFlow' })
    expect(yearlyRate(yearly(0, 0))).toEqual({ kind: 'none', reason: 'noFlow' })
    expect(yearlyRate(yearly(100, 0, 50))).toEqual({ kind: 'none', reason: 'oneWay' })
    expect(yearlyRate(yearly(100, -1e9))).toEqual({ kind: 'none', reason: 'outOfRange' })
  })
  it('counts a rate at which the flows only touch zero', () => {
    const result = yearlyRate(yearly(-1000, 2200, -1210))
    expect(result.kind).toBe('one')
    if (result.kind === 'one') expect(result.rate).toBeCloseTo(0.1, 6)
  })
  it('finds no rate where the flows never come to zero', () => {
    expect(yearlyRate(yearly(-1000, 2200, -1300))).toEqual({ kind: 'none', reason: 'outOfRange' })
  })
  it('finds each of the rates from which flows were made', () => {
    const rate = fc.integer({ min: -60, max: 300 }).map((percent) => percent / 100)
    fc.assert(
      fc.property(fc.uniqueArray(rate, { minLength: 1, maxLength: 4 }), (rates) => {
        // (v − v1)(v − v2)... in v = 1 / (1 + rate) is worth nothing at each of the rates.
        const amounts = rates.reduce<readonly number[]>(
          (made, each) => [...made, 0].map((_, k) => (made[k - 1] ?? 0) - (made[k] ?? 0) / (1 + each)),
          [1],
        )
        const result = yearlyRate(yearly(...amounts))
        const found = result.kind === 'one' ? [result.rate] : result.kind === 'several' ? result.rates : []
        const sorted = [...rates].sort((a, b) => a - b)
        expect(found).toHaveLength(sorted.length)
        sorted.forEach((each, i) => expect(found[i]).toBeCloseTo(each, 6))
      }),
    )
  })
  it('gives a rate at which a loan of any shape is worth nothing', () => {
    const payments = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), payments, (principal, paid) => {
        fc.pre(paid.some((amount) => amount > 0))
        const flows = [principal, ...paid.map((amount) => -amount)].map((amount, k) => ({ years: k / 12, amount }))
        const result = yearlyRate(flows)
        if (result.kind === 'none') expect(result.reason).toBe('outOfRange')
        else if (result.kind === 'one') {
          const size = flows.reduce((sum, { years, amount }) => sum + Math.abs(amount) * (1 + result.rate) ** -years, 0)
          expect(Math.abs(presentValue(result.rate, flows))).toBeLessThan(1e-9 * size)
        } else throw new Error('a loan has one rate')
      }),
    )
  })
})

describe('interval of months and days', () => {
  const on = (year: number, month: number, day: number) => ({ year, month, day })
  it('counts whole months back from the later day, then days over the year before them', () => {
    expect(mixedInterval(on(2012, 1, 12), on(2012, 2, 15))).toBeCloseTo(1 / 12 + 3 / 365, 12)
    // The year that ends on 15 January 2013 holds 29 February 2012.
    expect(mixedInterval(on(2013, 1, 12), on(2013, 3, 15))).toBeCloseTo(2 / 12 + 3 / 366, 12)
    expect(mixedInterval(on(2014, 1, 12), on(2014, 3, 15))).toBeCloseTo(2 / 12 + 3 / 365, 12)
  })
  it('counts whole months alone where the days are the same, at the end of a month too', () => {
    expect(mixedInterval(on(2024, 1, 31), on(2025, 1, 31))).toBe(1)
    expect(mixedInterval(on(2024, 1, 31), on(2024, 3, 31))).toBeCloseTo(2 / 12, 12)
    expect(mixedInterval(on(2024, 5, 10), on(2024, 5, 10))).toBe(0)
  })
  it('is negative towards an earlier day', () => {
    expect(mixedInterval(on(2025, 1, 1), on(2024, 1, 1))).toBe(-1)
  })
  it('gives the rate of dated flows', () => {
    const result = annualPercentageRateOfDates([
      { on: on(2024, 1, 1), amount: 1000 },
      { on: on(2025, 1, 1), amount: -600 },
      { on: on(2026, 1, 1), amount: -600 },
    ])
    // Directive 98/7/EC, Annex III: 13.07 %.
    expect(result.kind === 'one' && result.rate).toBeCloseTo(0.1306624, 6)
    expect(annualPercentageRateOfDates([])).toEqual({ kind: 'none', reason: 'noFlow' })
  })
})

describe('proportional rate', () => {
  it('is twelve times the monthly rate, or four times the quarterly one', () => {
    const paidEach = (months: number, rate: number) =>
      Array.from({ length: 12 * months + 1 }, (_, month) => {
        if (month === 0) return 1000
        if (month === 12 * months) return -1000 * (1 + rate)
        return month % months === 0 ? -1000 * rate : 0
      })
    for (const [months, rate] of [
      [1, 0.01],
      [3, 0.01],
      [12, 0.05],
    ] as const) {
      const flows = paidEach(months, rate)
      const [proportional, actuarial] = [proportionalRate(flows), annualPercentageRate(flows)]
      expect(proportional.kind === 'one' && proportional.rate).toBeCloseTo((rate * 12) / months, 10)
      expect(actuarial.kind === 'one' && actuarial.rate).toBeCloseTo((1 + rate) ** (12 / months) - 1, 10)
    }
  })
})
