import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { toMonth } from '../time/month.ts'
import { keyFigures } from './keyFigures.ts'

const plan = aPlan()
  .over(24)
  .driving({ cashFloor: 500_000 })
  .with(
    line('openingCash', { balance: 600_000 }),
    line('runningCost', { amount: 1_200_000, paymentDelay: 0 }, { nature: 'rent' }),
    line(
      'operatingGrant',
      { amount: [1_000_000, 0], status: 3, probability: 1, profileMonth: 10, balanceDelay: 0 },
      { payment: 'single' },
      { id: 'sure' },
    ),
    line(
      'operatingGrant',
      { amount: [0, 2_000_000], status: 1, probability: 0.25, profileMonth: 1, balanceDelay: 0 },
      { payment: 'single' },
      { id: 'hoped' },
    ),
    line('apportSansDroitDeReprise', { amount: [0, 100_000], status: 2, probability: 0.5, profileMonth: 12 }),
  )
  .scenario('prudent', { 'drivers/fundingBasis': 1 })
  .build()

const model = createLiveModel(plan)

describe('the key figures of a plan', () => {
  // 6 000 € at the opening, 1 000 € of rent a month, 10 000 € in October 2026, 20 000 € in January and 1 000 € in December 2027.
  const figures = keyFigures(plan, model.evaluation('base'))

  it('find the lowest cash, its month, and the months under zero and under the floor', () => {
    expect(figures).toMatchObject({
      lowestCash: -300_000,
      lowestCashMonth: toMonth(2026, 9),
      monthsBelowZero: 3,
      firstMonthBelowFloor: toMonth(2026, 2),
      closingCash: 600_000 - 2_400_000 + 1_000_000 + 2_000_000 + 100_000,
    })
  })

  it('give the result and the resources of each year', () => {
    expect(figures.results).toEqual([-200_000, 800_000])
    expect(figures.resourcesByFamily).toMatchObject({
      public: [1_000_000, 2_000_000],
      solidarityFinance: [0, 100_000],
      privateGiving: [0, 0],
    })
  })

  it('count what must be awarded in four ways', () => {
    expect(figures.awarded).toEqual({
      securedOnly: 1_000_000,
      probabilityWeighted: 1_000_000 + 500_000 + 50_000,
      all: 3_100_000,
      // Of the three only the first reaches the mark of 75 %.
      aboveCutoff: 1_000_000,
    })
  })

  it('give the same three totals whatever the scenario counts', () => {
    const prudent = keyFigures(plan, model.evaluation('prudent'))
    expect(prudent.awarded).toEqual(figures.awarded)
    expect(prudent.resourcesByFamily.public).toEqual([1_000_000, 0])
    expect(prudent.results).toEqual([-200_000, -1_200_000])
  })

  it('say that no month is under the floor when none is', () => {
    const calm = aPlan()
      .with(line('openingCash', { balance: 1 }))
      .build()
    expect(keyFigures(calm, createLiveModel(calm).evaluation('base')).firstMonthBelowFloor).toBeNull()
  })
})
