import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { compareScenarios } from './compareScenarios.ts'

const plan = aPlan()
  .over(24)
  .with(
    line('operatingGrant', { amount: [1_000_000, 2_000_000], profileMonth: 6, balanceDelay: 0 }, { payment: 'single' }),
    line('bankLoan', { principal: 1_200_000, annualRate: 0, duration: 12, drawMonth: '2026-12' }),
  )
  .scenario('cut', { 'operatingGrant/amount': [null, 1_500_000], 'drivers/subsidies': 0.8 })
  .scenario('cutAndLoanOff', { 'bankLoan/active': 0 }, 'cut')
  .build()

const model = createLiveModel(plan)

describe('the comparison of two scenarios', () => {
  it('gives each row by year in both, and the difference', () => {
    const { rows } = compareScenarios(model, 'base', 'cut', ['income.result', 'cash.closing'])
    expect(rows.map(({ row, ...figures }) => [row.id, figures])).toEqual([
      [
        'income.result',
        { first: [1_000_000, 2_000_000], second: [800_000, 1_200_000], differences: [-200_000, -800_000] },
      ],
      // A stock is read at the end of the year: the loan of 12 000 € stands in the first and is repaid in the second.
      [
        'cash.closing',
        { first: [2_200_000, 3_000_000], second: [2_000_000, 2_000_000], differences: [-200_000, -1_000_000] },
      ],
    ])
  })

  it('names the inputs that differ, and by how much', () => {
    const { inputs } = compareScenarios(model, 'base', 'cut', [])
    expect(inputs.map(({ input, differences }) => [input.id, differences])).toEqual([
      ['drivers/subsidies', [expect.closeTo(-0.2)]],
      ['operatingGrant/amount', [0, -500_000]],
    ])
  })

  it('of a scenario with its child names only what the child changed', () => {
    const { inputs } = compareScenarios(model, 'cut', 'cutAndLoanOff', [])
    expect(inputs.map(({ input, first, second }) => [input.id, first, second])).toEqual([['bankLoan/active', [1], [0]]])
  })

  it('keeps what cannot be computed apart from zero', () => {
    const { rows } = compareScenarios(model, 'base', 'cutAndLoanOff', ['indicator.debtServiceCover'])
    expect(rows[0]?.first[1]).toBeCloseTo(2_000_000 / 1_200_000)
    expect(rows[0]?.second[1]).toBeNaN()
    expect(rows[0]?.differences[1]).toBeNaN()
  })
})
