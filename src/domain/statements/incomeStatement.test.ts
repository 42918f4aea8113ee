import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import type { PlanBuilder } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'

const shown = (plan: PlanBuilder) =>
  createLiveModel(plan.build()).compiled.statements.income.lines.map(({ code }) => code)
const sold = line('sales', { amount: 1_200_000 })
const dues = line('membershipDues', { amount: 100_000 })
const rent = line('runningCost', { amount: 600_000 }, { nature: 'rent' })

describe('the income statement', () => {
  it('of an association begins with dues, and shows no line that the plan does not use', () => {
    expect(shown(aPlan().with(sold, dues, rent))).toEqual([
      'productsHeading',
      'dues',
      'servicesSold',
      'operatingProducts',
      'chargesHeading',
      'externalCharges',
      'operatingCharges',
      'operatingResult',
      'result',
    ])
  })

  it('of a cooperative tells its turnover, and its tax once the result before it is known', () => {
    expect(shown(aPlan().of('scop').with(sold, dues, rent, line('corporateTax', {})))).toEqual([
      'productsHeading',
      'servicesSold',
      'turnover',
      'dues',
      'operatingProducts',
      'chargesHeading',
      'externalCharges',
      'operatingCharges',
      'operatingResult',
      'resultBeforeTax',
      'corporateTax',
      'result',
    ])
  })

  it('counts the share of an investment grant as exceptional until 2024, and as operating since', () => {
    // 12 000 euros over 24 months: 6 000 in 2024 (777), 6 000 in 2025 (747).
    const grant = line('openingInvestmentGrant', { balance: 1_200_000, life: 24 })
    const { byYear } = computed(aPlan().starting('2024-01').over(24).with(grant))
    expect(byYear('income.operatingResult')).toEqual([0, 600_000])
    expect(byYear('income.exceptionalResult')).toEqual([600_000, 0])
    expect(byYear('income.result')).toEqual([600_000, 600_000])
  })
})
