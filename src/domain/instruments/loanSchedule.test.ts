import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

type Loan = typeof line<'bankLoan'>

/** The rows of one bank loan of 40 000 € at 3 % over two years, drawn in the second month of a three-year plan. */
function loanRows(choices: Parameters<Loan>[2], values: Parameters<Loan>[1] = {}) {
  const loan = { principal: 4_000_000, drawMonth: '2026-02', annualRate: 0.03, duration: 24, grace: 6, ...values }
  const { row, faults } = computed(aPlan().with(line('bankLoan', loan, choices)))
  return {
    row: (code: string) => row(`bankLoan.${code}`),
    /** The months with something in them, by their number in the plan. */
    paidIn: (code: string) => row(`bankLoan.${code}`).flatMap((amount, t) => (amount === 0 ? [] : [[t + 1, amount]])),
    account: (number: string) => row(`ledger.${number}.accountBalance`),
    faults,
  }
}

describe('a loan', () => {
  it('repaid by constant capital each quarter after six months of grace pays interest only, then six parts', () => {
    const { paidIn, row, faults } = loanRows({ repayment: 'constantCapital', frequency: 'quarterly' })
    expect(paidIn('drawdown')).toEqual([[2, 4_000_000]])
    // 4 000 000 / 6 = 666 666.67: five parts of 666 667, and what is left in the last.
    expect(paidIn('capital')).toEqual([
      [11, 666_667],
      [14, 666_667],
      [17, 666_667],
      [20, 666_667],
      [23, 666_667],
      [26, 666_665],
    ])
    expect(paidIn('interestPaid').map(([, amount]) => amount)).toEqual([
      30_000, 30_000, 30_000, 25_000, 20_000, 15_000, 10_000, 5_000,
    ])
    expect(row('closingBalance').at(-1)).toBe(0)
    expect(faults()).toEqual([])
  })

  it('owes at each closing the interest that has run since its last payment', () => {
    const { row, account } = loanRows({ repayment: 'bullet', frequency: 'yearly' })
    // Drawn in February 2026: ten months have run at the end of December, 40 000 × 3 % × 10/12 = 1 000 €.
    expect(row('interestOwed')[11]).toBe(100_000)
    expect(account('1648')[11]).toBe(100_000)
    expect(row('interestPaid')[13]).toBe(120_000)
    expect(row('interestOwed')[13]).toBe(0)
  })

  it('repaid at its term pays all its capital in the last month', () => {
    expect(loanRows({ repayment: 'bullet', frequency: 'yearly' }).paidIn('capital')).toEqual([[26, 4_000_000]])
  })

  it('whose term is no whole number of quarters closes with a broken period and leaves nothing owed', () => {
    const { paidIn, row } = loanRows(
      { repayment: 'constantCapital', frequency: 'quarterly' },
      { duration: 20, grace: 0 },
    )
    // Six whole quarters and two months: 20 months / 3 = 6.67 parts of 6 000 €, the last for what is left.
    expect(paidIn('capital').at(-1)).toEqual([22, 400_000])
    expect(row('interestOwed').at(-1)).toBe(0)
    expect(row('closingBalance').at(-1)).toBe(0)
  })

  it('whose grace period is as long as its term is repaid at its term', () => {
    expect(loanRows({ repayment: 'constantPayment' }, { grace: 24 }).paidIn('capital')).toEqual([[26, 4_000_000]])
  })

  it('that stands at the opening is on the opening balance and first paid in the first month', () => {
    const { paidIn, row, account } = loanRows(
      { origin: 'existing', repayment: 'constantCapital' },
      { grace: 0, duration: 4 },
    )
    expect(paidIn('capital')).toEqual([
      [1, 1_000_000],
      [2, 1_000_000],
      [3, 1_000_000],
      [4, 1_000_000],
    ])
    expect(row('interestPaid').slice(0, 4)).toEqual([10_000, 7_500, 5_000, 2_500])
    expect(account('164')[0]).toBe(3_000_000)
  })

  it('asks for its fee when it is drawn', () => {
    expect(loanRows({}, { feeRate: 0.0125 }).paidIn('fee')).toEqual([[2, 50_000]])
  })
})
