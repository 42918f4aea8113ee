import type { Plan } from '../../src/domain/plan/plan.ts'
import { aPlan, line } from '../support/planBuilder.ts'

type Loan = Parameters<typeof line<'solidarityLoan'>>

/** A plan that borrows in every shape that a loan may have, over years that start in the middle of the plan's. */
export function shapedLoansPlan(): Plan {
  const loan = (values: Loan[1], choices: Loan[2]) =>
    line(
      'solidarityLoan',
      { principal: 4_000_001, drawMonth: '2026-06', annualRate: 0.0345, duration: 20, grace: 0, ...values },
      { lender: 'other', ...choices },
    )
  const early = { earlyMonth: '2027-05', earlyAmount: 600_007, earlyFeeRate: 0.015 }
  const typed = Array.from({ length: 30 }, (_, t) => (t % 4 === 3 ? 350_001 : 0))
  const rates = { annualRateByYear: [0.021, 0.0475, 0.03] }
  return aPlan()
    .starting('2026-04')
    .over(30)
    .closingIn(8)
    .with(
      line('openingCash', { balance: 2_000_000 }),
      loan({ balloon: 1_500_000, stubDays: 17 }, { repayment: 'balloon', insurance: 'onBalance' }),
      loan({ capitalByMonth: typed, ...early }, { repayment: 'irregular', earlyRepayment: 'shorten' }),
      loan({ capitalByMonth: typed }, { repayment: 'irregular', frequency: 'quarterly', origin: 'existing' }),
      loan({ grace: 7, stubDays: 9 }, { repayment: 'constantPayment', graceKind: 'total', rateKind: 'effective' }),
      loan({ grace: 6, ...early }, { graceKind: 'total', frequency: 'quarterly', earlyRepayment: 'lower' }),
      loan({ duration: 25 }, { repayment: 'bullet', frequency: 'halfYearly', graceKind: 'total', rateKind: 'byYear' }),
      loan({ ...rates, ...early }, { repayment: 'constantPayment', rateKind: 'byYear', earlyRepayment: 'lower' }),
      loan(
        { ...rates, ...early, balloon: 900_000, grace: 6, stubDays: 12, insuranceRate: 0.004 },
        {
          repayment: 'balloon',
          frequency: 'quarterly',
          graceKind: 'total',
          rateKind: 'byYear',
          earlyRepayment: 'lower',
          insurance: 'onPrincipal',
        },
      ),
      loan(
        { ...rates, ...early, grace: 3, insuranceRate: 0.004 },
        {
          repayment: 'constantCapital',
          frequency: 'quarterly',
          graceKind: 'total',
          rateKind: 'byYear',
          earlyRepayment: 'lower',
          insurance: 'onBalance',
        },
      ),
      loan({ ...early }, { repayment: 'constantCapital', frequency: 'halfYearly', earlyRepayment: 'shorten' }),
    )
    .scenario('dear', { 'solidarityLoan/annualRate': 0.06, 'solidarityLoan6/earlyAmount': 5_000_000 })
    .build()
}
