import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import type { IndirectKey } from '../plan/action.ts'
import { createLiveModel } from '../model/liveModel.ts'

const cost = (amount: number, actions?: Readonly<Record<string, number>>) =>
  line('runningCost', { amount }, { nature: 'rent' }, actions ? { actions } : {})

/** Direct charges: 6 000 for the garden and 2 000 for the café; 4 000 that no action bears; 5 000 of sales for the café. */
const plan = (indirectKey: IndirectKey) =>
  aPlan()
    .over(12)
    .having({
      indirectKey,
      actions: [
        { id: 'garden', name: 'Garden', keyWeight: 1, note: '' },
        { id: 'cafe', name: 'Café', keyWeight: 3, note: '' },
      ],
    })
    .with(
      cost(600_000, { garden: 1 }),
      cost(400_000, { cafe: 0.5 }),
      cost(200_000),
      line('sales', { amount: 500_000 }, {}, { actions: { cafe: 1 } }),
      line('membershipDues', { amount: 100_000 }),
    )

describe('the budget by action', () => {
  it('shares what no action bears in proportion to direct charges', () => {
    const { byYear, row } = computed(plan('directCosts'))
    expect(byYear('actions.garden.cost')).toEqual([600_000 + 300_000])
    expect(byYear('actions.cafe.cost')).toEqual([200_000 + 100_000])
    expect(byYear('actions.cafe.income')).toEqual([500_000])
    expect(byYear('actions.cafe.uncovered')).toEqual([-200_000])
    expect(row('actions.cafe.coverage').at(-1)).toBeCloseTo(5 / 3)
    expect(row('actions.garden.coverage').at(-1)).toBe(0)
    expect(byYear('actions.generalIncome')).toEqual([100_000])
    expect(byYear('actions.result')).toEqual(byYear('income.result'))
  })

  it('shares it by typed weights, to a cent a month', () => {
    const { byYear } = computed(plan('weights'))
    const [garden = 0] = byYear('actions.garden.cost')
    expect(Math.abs(garden - (600_000 + 100_000))).toBeLessThanOrEqual(12)
    expect(byYear('actions.cafe.cost')).toEqual([1_200_000 - garden])
    expect(byYear('actions.unshared')).toEqual([0])
  })

  it('keeps what actions without any direct charge cannot share', () => {
    const none = aPlan()
      .over(12)
      .action('garden')
      .with(cost(200_000), line('sales', { amount: 500_000 }, {}, { actions: { garden: 1 } }))
    expect(computed(none).byYear('actions.unshared')).toEqual([200_000])
  })

  it('has no row while no line names an action', () => {
    const { compiled } = createLiveModel(aPlan().action('garden').with(cost(100_000)).build())
    expect(compiled.statements.actions.lines).toEqual([])
    expect(compiled.sheet.rows.filter(({ section }) => section === 'actions')).toEqual([])
  })
})
