import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { toMonth } from '../time/month.ts'
import { awardPipeline } from './awardPipeline.ts'
import { awardedTotals } from './awardedTotals.ts'
import { expectedPayments, funderFigures } from './funderFigures.ts'
import { probabilityGrade } from './probabilityGrade.ts'

const single = { payment: 'single' } as const
const plan = aPlan()
  .over(24)
  .driving({ fundingBasis: 1, subsidies: 0.5 })
  .with(
    line(
      'operatingGrant',
      { amount: [1_000_000, 0], status: 3, profileMonth: 3, balanceDelay: 2, notifiedAmount: [800_000, 0] },
      { ...single, award: 'otherAmount' },
      { id: 'sure', funder: 'Région' },
    ),
    line(
      'operatingGrant',
      { amount: [0, 2_000_000], status: 2, probability: 0.25, profileMonth: 1, balanceDelay: 0 },
      single,
      { id: 'hoped', funder: 'Région' },
    ),
    line('operatingGrant', { amount: [500_000, 0], status: 6, profileMonth: 1, balanceDelay: 0 }, single, {
      id: 'refused',
      funder: 'Ville',
    }),
    line('sales', { amount: [600_000, 600_000] }),
  )
  .build()
const evaluation = createLiveModel(plan).evaluation('base')

describe('the pipeline of awards', () => {
  const [sure, hoped, refused, ...others] = awardPipeline(plan, evaluation)

  it('holds what somebody must award, with what was asked and what was notified, whatever the plan counts', () => {
    expect(others).toEqual([])
    expect(sure).toMatchObject({ status: 'notified', asked: 1_000_000, notified: 800_000 })
    expect(hoped).toMatchObject({ status: 'asked', asked: 2_000_000, notified: null, probability: 0.25 })
    expect(refused).toMatchObject({ status: 'refused', asked: 500_000, notified: null })
  })

  it('weighs each as the plan does, so that it adds up to the total by probability', () => {
    expect([sure?.weighted, hoped?.weighted, refused?.weighted]).toEqual([400_000, 250_000, 0])
    expect(awardedTotals(plan, evaluation).probabilityWeighted).toBe(650_000)
  })

  it('says from when each counts and when it is paid', () => {
    expect(sure?.firstMonth).toBe(toMonth(2026, 3))
    expect(sure?.payments).toEqual({ first: toMonth(2026, 5), last: toMonth(2026, 5) })
    expect(hoped?.firstMonth).toBe(toMonth(2027, 1))
  })
})

describe('a funder', () => {
  const [region, city] = plan.funders

  it('brings what its lines count, and has its share of the income of each year', () => {
    const figures = funderFigures(plan, evaluation, region!)
    expect(figures.brings).toEqual([400_000, 0])
    expect(figures.incomeShare).toEqual([0.4, 0])
    expect(figures.lines.map(({ line: { id } }) => id)).toEqual(['sure', 'hoped'])
    expect(funderFigures(plan, evaluation, city!).brings).toEqual([0, 0])
    expect(funderFigures(plan, evaluation, null).brings).toEqual([600_000, 600_000])
  })

  it('pays when its lines say, the soonest first', () => {
    const paid = expectedPayments(evaluation, ['sure', 'hoped'], toMonth(2026, 1))
    expect(paid).toEqual([{ month: toMonth(2026, 5), lineId: 'sure', amount: 400_000 }])
    expect(expectedPayments(evaluation, ['sure'], toMonth(2026, 6))).toEqual([])
  })
})

it.each([
  [1, 'A'],
  [0.9, 'A'],
  [0.899, 'B'],
  [0.7, 'B'],
  [0.5, 'C'],
  [0.25, 'D'],
  [0.2, 'E'],
] as const)('a probability of %d is graded %s', (probability, grade) => {
  expect(probabilityGrade(probability)).toBe(grade)
})
