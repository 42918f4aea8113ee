import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, draft } from '../../../tests/support/planBuilder.ts'
import { toMonth } from '../time/month.ts'
import { bankLoan } from './bankLoan.ts'

const MONTHS = 120
const start = toMonth(2026, 1)

const month = fc.integer({ min: 0, max: 40 }).map((after) => start + after)
const rate = fc.integer({ min: 0, max: 2500 }).map((basisPoints) => basisPoints / 10_000)
const cents = fc.integer({ min: 0, max: 20_000_000 })

/** Any loan that is drawn and ends within ten years. */
const loans = fc.record({
  choices: fc.record(
    Object.fromEntries(bankLoan.choices.map(({ id, options }) => [id, fc.constantFrom<string>(...options)])),
  ),
  values: fc.record({
    principal: fc.integer({ min: 1, max: 20_000_000 }),
    drawMonth: month,
    annualRate: rate,
    annualRateByYear: fc.array(rate, { minLength: 10, maxLength: 10 }),
    duration: fc.integer({ min: 1, max: 79 }),
    grace: fc.integer({ min: 0, max: 90 }),
    balloon: cents,
    capitalByMonth: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: MONTHS }),
    stubDays: fc.integer({ min: 0, max: 40 }),
    feeRate: rate.map((share) => share / 2),
    insuranceRate: rate.map((share) => share / 3),
    earlyMonth: month,
    earlyAmount: cents,
    earlyFeeRate: rate.map((share) => share / 2),
  }),
})

describe('any loan that ends within the plan', () => {
  it('repays what was drawn and the interest that joined it, owes nothing at its end, and never moves backwards', () => {
    fc.assert(
      fc.property(loans, ({ choices, values }) => {
        const { row, faults } = computed(
          aPlan()
            .starting('2026-01')
            .over(MONTHS)
            .with(draft({ kind: 'bankLoan', values, choices })),
        )
        const has = (code: string, is: boolean) => (is ? row(`bankLoan.${code}`) : [0])
        const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)
        const capital = row('bankLoan.capital')
        const early = has('earlyCapital', choices['earlyRepayment'] !== 'none')
        const joined = has(
          'interestCapitalised',
          choices['graceKind'] === 'total' && choices['repayment'] !== 'irregular',
        )
        const closing = row('bankLoan.closingBalance')
        expect(sum(capital) + sum(early)).toBe(values.principal + sum(joined))
        expect(sum(row('bankLoan.interest'))).toBe(sum(row('bankLoan.interestPaid')) + sum(joined))
        expect(closing.at(-1)).toBe(0)
        expect(row('bankLoan.interestOwed').at(-1)).toBe(0)
        const due = row('bankLoan.dueWithinYear')
        for (const [t, balance] of closing.entries()) {
          expect(due[t]).toBeGreaterThanOrEqual(0)
          expect(due[t]).toBeLessThanOrEqual(balance)
        }
        const flows = [
          capital,
          early,
          joined,
          row('bankLoan.interestPaid'),
          has('insurance', choices['insurance'] !== 'none'),
        ]
        for (const flow of flows) {
          for (const amount of flow) {
            expect(amount).toBeGreaterThanOrEqual(0)
            expect(Number.isInteger(amount)).toBe(true)
          }
        }
        expect(faults()).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
