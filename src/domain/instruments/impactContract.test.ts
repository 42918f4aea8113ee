import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

/**
 * A published contract: 450 000 € of investors for three years, a premium of 15 000 € if the result is reached. The public
 * payment (480 000 €) and the evaluator's fee (15 000 €) are assumptions.
 */
const plan = aPlan()
  .over(48)
  .with(
    line('impactContract', {
      principal: 45_000_000,
      drawMonth: '2026-01',
      expectedPayment: 48_000_000,
      outcomeMonth: '2028-12',
      outcomeDelay: 3,
      repaymentMonth: '2029-04',
      premium: 1_500_000,
      evaluatorFee: 1_500_000,
    }),
  )
  .scenario('partial', { 'impactContract/successRate': 0.6 })
  .scenario('failure', { 'impactContract/successRate': 0 })

function outcome(scenario: string) {
  const { row, total, faults } = computed(plan, scenario)
  expect(faults()).toEqual([])
  return {
    paidByState: total('cash.impactPayments'),
    repaid: total('cash.loanRepayments'),
    premium: total('cash.interest'),
    abandoned: total('income.otherIncome'),
    result: total('income.result'),
    cash: row('cash.closing')[47],
    debt: row('ledger.168.accountBalance')[47],
  }
}

describe('an impact contract', () => {
  it('that succeeds is paid by the State, then repays its investors with their premium', () => {
    expect(outcome('base')).toEqual({
      paidByState: 48_000_000,
      repaid: 45_000_000,
      premium: 1_500_000,
      abandoned: 0,
      result: 48_000_000 - 1_500_000 - 1_500_000,
      cash: 45_000_000 + 48_000_000 - 45_000_000 - 1_500_000 - 1_500_000,
      debt: 0,
    })
  })

  it('that fails owes its investors nothing: what they lose is income without cash', () => {
    expect(outcome('failure')).toEqual({
      paidByState: 0,
      repaid: 0,
      premium: 0,
      abandoned: 45_000_000,
      result: 45_000_000 - 1_500_000,
      cash: 45_000_000 - 1_500_000,
      debt: 0,
    })
  })

  it('that succeeds for three fifths shares the principal between repayment and loss', () => {
    expect(outcome('partial')).toMatchObject({
      paidByState: 28_800_000,
      repaid: 27_000_000,
      premium: 900_000,
      abandoned: 18_000_000,
      debt: 0,
    })
  })

  it('does not show a debt given up as money earned and repaid in the funding plan', () => {
    const { row } = computed(plan, 'failure')
    expect(row('funding.repayments')[39]).toBe(0)
    expect(row('funding.cashFlow')[39]).toBe(0)
    expect(row('income.otherIncome')[39]).toBe(45_000_000)
  })

  it('is owed by the State between the finding of the result and its payment', () => {
    const receivable = computed(plan).row('ledger.4687.accountBalance')
    expect([34, 35, 37, 38].map((month) => receivable[month])).toEqual([0, 48_000_000, 48_000_000, 0])
  })

  it('paid by tranche earns the highest tranche that its result reaches', () => {
    const by = (successRate: number) => {
      const { total, faults } = computed(
        aPlan()
          .over(48)
          .with(
            line(
              'impactContract',
              { principal: 45_000_000, expectedPayment: 48_000_000, successRate, premium: 1_500_000 },
              { payout: 'byTranche' },
            ),
          ),
      )
      expect(faults()).toEqual([])
      return [total('cash.impactPayments'), total('cash.loanRepayments'), total('cash.interest')]
    }
    expect(by(0.4)).toEqual([0, 0, 0])
    // 60 % reaches the tranche of 50 %: half of everything.
    expect(by(0.6)).toEqual([24_000_000, 22_500_000, 750_000])
    expect(by(0.75)).toEqual([36_000_000, 33_750_000, 1_125_000])
    expect(by(1)).toEqual([48_000_000, 45_000_000, 1_500_000])
  })

  it('says when a tranche asks for less than the one before it', () => {
    const tranches = (threshold2: number) =>
      computed(
        aPlan().with(line('impactContract', { principal: 1_000_000, threshold2 }, { payout: 'byTranche' })),
      ).alerts('tranchesNotRising')
    expect(tranches(0.75)).toEqual([])
    expect(tranches(0.4)[0]?.figures['tranche']?.value).toBe(2)
  })

  it('owes the fees whatever the result, and says so', () => {
    const { total, row, alerts } = computed(
      aPlan().with(
        line('impactContract', {
          principal: 45_000_000,
          successRate: 0.5,
          outcomeMonth: '2027-12',
          repaymentMonth: '2028-03',
          evaluatorFee: 1_000_000,
          structurerFee: 500_000,
        }),
      ),
    )
    // The set-up is paid a month after the drawdown, the evaluation a month after the finding.
    expect(row('cash.suppliers')[1]).toBe(500_000)
    expect(row('cash.suppliers')[24]).toBe(1_000_000)
    expect(total('cash.suppliers')).toBe(1_500_000)
    expect(alerts('failureCosts')[0]?.figures['fees']?.value).toBe(1_500_000)
  })

  it('warns when the public payment does not cover what the contract costs, and says what investors lose', () => {
    const warned = (scenario: string, code: string) => computed(plan, scenario).alerts(code)
    expect(warned('base', 'outcomeBelowRepayment')).toEqual([])
    expect(warned('base', 'investorBearsLoss')).toEqual([])
    expect(warned('failure', 'outcomeBelowRepayment')[0]?.figures['gap']).toEqual({ kind: 'cents', value: 1_500_000 })
    expect(warned('partial', 'investorBearsLoss')[0]?.figures['loss']).toEqual({ kind: 'cents', value: 18_000_000 })
  })
})
