import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { centsFigure, countFigure, monthFigure } from '../plan/alert.ts'
import { toMonth } from '../time/month.ts'

type Loan = Parameters<typeof line<'bankLoan'>>

/** The warnings of a loan of 12 000 € over twelve months, drawn in March 2026. */
function alerts(values: Loan[1], choices: Loan[2] = {}) {
  const terms = { principal: 1_200_000, drawMonth: '2026-03', duration: 12, ...values }
  return computed(aPlan().with(line('bankLoan', terms, choices))).alerts
}

describe('the terms of a loan', () => {
  it('leave less than the whole loan to a balloon', () => {
    const balloon = { repayment: 'balloon' } as const
    expect(alerts({ balloon: 1_200_000 }, balloon)('balloonOverPrincipal')).toMatchObject([
      { severity: 'error', figures: { balloon: centsFigure(1_200_000), principal: centsFigure(1_200_000) } },
    ])
    expect(alerts({ balloon: 1_199_999 }, balloon)('balloonOverPrincipal')).toEqual([])
  })

  it('type no more capital than was lent, and none where the loan does not run', () => {
    const capitalByMonth = [0, 0, 5, 700_000, 700_000, ...Array.from({ length: 10 }, () => 0), 7]
    const found = alerts({ capitalByMonth }, { repayment: 'irregular' })
    expect(found('typedOverPrincipal')[0]?.figures).toEqual({
      typed: centsFigure(1_400_000),
      principal: centsFigure(1_200_000),
      over: centsFigure(200_000),
    })
    expect(found('typedOutsideTerm')[0]?.figures).toEqual({
      outside: centsFigure(12),
      first: monthFigure(toMonth(2026, 4)),
      last: monthFigure(toMonth(2027, 3)),
    })
    const sound = alerts({ capitalByMonth: [0, 0, 0, 1_200_000] }, { repayment: 'irregular' })
    expect([...sound('typedOverPrincipal'), ...sound('typedOutsideTerm'), ...sound('graceTooLong')]).toEqual([])
  })

  it('repay early while the loan runs, and no more than what is left', () => {
    const early = { repayment: 'constantCapital', earlyRepayment: 'lower' } as const
    const of = (earlyMonth: string, earlyAmount: number) => alerts({ earlyMonth, earlyAmount }, early)
    expect(of('2027-04', 1)('earlyOutsideTerm')).toMatchObject([
      { severity: 'error', figures: { first: monthFigure(toMonth(2026, 4)), last: monthFigure(toMonth(2027, 3)) } },
    ])
    expect(of('2026-03', 1)('earlyOutsideTerm')).toHaveLength(1)
    expect(of('2027-04', 0)('earlyOutsideTerm')).toEqual([])
    expect(of('2026-08', 700_001)('earlyOverBalance')[0]?.figures).toEqual({
      amount: centsFigure(700_001),
      month: monthFigure(toMonth(2026, 8)),
      left: centsFigure(700_000),
    })
    expect(of('2026-08', 700_000)('earlyOverBalance')).toEqual([])
  })

  it('wait no longer than a month for the first whole period', () => {
    expect(alerts({ stubDays: 32 })('stubTooLong')[0]?.figures).toEqual({
      days: countFigure(32),
      longest: countFigure(31),
    })
    expect(alerts({ stubDays: 31 })('stubTooLong')).toEqual([])
    expect(alerts({ stubDays: 40 }, { origin: 'existing' })('stubTooLong')).toEqual([])
  })

  it('have a rate in every fiscal year of a variable rate', () => {
    const byYear = (annualRateByYear: readonly number[]) =>
      alerts({ annualRateByYear }, { rateKind: 'byYear' })('rateMissingInYear')
    expect(byYear([0.03])[0]?.figures).toEqual({ month: monthFigure(toMonth(2027, 1)) })
    expect(byYear([0.03, 0.04])).toEqual([])
    expect(byYear([0, 0, 0])).toEqual([])
  })
})
