import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { toMonth } from '../time/month.ts'

type Loan = Parameters<typeof line<'solidarityLoan'>>

function loan(values: Loan[1], choices: Loan[2] = {}) {
  return computed(aPlan().with(line('solidarityLoan', { principal: 3_000_000, ...values }, choices)))
}

describe('a solidarity loan', () => {
  it('is a debt to a lender that is no bank, drawn in the first month unless told otherwise', () => {
    const { row, faults } = loan({})
    expect(row('solidarityLoan.drawdown')[0]).toBe(3_000_000)
    expect(row('ledger.168.accountBalance')[0]).toBe(3_000_000)
    // 30 000 € at 2 %: 50 € a month of interest while capital waits a year.
    expect(row('cash.interest').slice(0, 3)).toEqual([0, 5_000, 5_000])
    expect(row('cash.loanRepayments').findIndex((amount) => amount > 0)).toBe(13)
    expect(faults()).toEqual([])
  })

  it('outside what France Active usually lends is remarked upon, unless another lends', () => {
    expect(loan({ principal: 400_000 }).alerts('franceActiveAmount')[0]?.figures).toEqual({
      amount: { kind: 'cents', value: 400_000 },
      lowest: { kind: 'cents', value: 500_000 },
      highest: { kind: 'cents', value: 50_000_000 },
    })
    expect(loan({ duration: 96 }).alerts('franceActiveTerm')).toMatchObject([{ severity: 'info' }])
    expect(loan({ duration: 84 }).alerts('franceActiveTerm')).toEqual([])
    expect(loan({ duration: 96 }, { lender: 'other' }).alerts('franceActiveTerm')).toEqual([])
  })

  it('drawn before the plan begins or after it ends is not in it, and says so', () => {
    expect(loan({ drawMonth: '2025-12' }).alerts('drawnOutsidePlan')[0]?.figures).toEqual({
      month: { kind: 'month', value: toMonth(2025, 12) },
      first: { kind: 'month', value: toMonth(2026, 1) },
      last: { kind: 'month', value: toMonth(2028, 12) },
    })
    expect(loan({ drawMonth: '2029-01' }).alerts('drawnOutsidePlan')).toHaveLength(1)
    expect(loan({ drawMonth: '2028-12' }).alerts('drawnOutsidePlan')).toEqual([])
    expect(loan({ drawMonth: '2025-12' }, { origin: 'existing' }).alerts('drawnOutsidePlan')).toEqual([])
  })

  it('with a grace period as long as its term, or a term that is no whole number of payments, is questioned', () => {
    expect(loan({ grace: 60 }).alerts('graceTooLong')).toMatchObject([{ severity: 'error' }])
    expect(loan({ duration: 62 }, { frequency: 'quarterly' }).alerts('termNotWhole')[0]?.figures['step']).toEqual({
      kind: 'months',
      value: 3,
    })
    expect(loan({ duration: 60 }, { repayment: 'bullet' }).alerts('graceTooLong')).toEqual([])
  })

  it('says nothing as long as no amount is typed', () => {
    const { alerts } = loan({ principal: 0, grace: 60, drawMonth: '2020-01' })
    for (const code of ['graceTooLong', 'drawnOutsidePlan', 'franceActiveAmount']) expect(alerts(code)).toEqual([])
  })
})
