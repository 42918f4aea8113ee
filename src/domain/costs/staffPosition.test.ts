import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('a position', () => {
  it('costs by its full-time equivalents of each year, and follows the wage growth of the plan', () => {
    const { byYear, row, faults } = computed(
      aPlan()
        .driving({ wageGrowth: 0.1 })
        .with(line('staffPosition', { fte: [1, 2, 0], monthlyGross: 200_000 })),
    )
    expect(byYear('income.wages')).toEqual([2_400_000, 5_280_000, 0])
    expect(row('staffPosition.fte').slice(11, 13)).toEqual([1, 2])
    expect(faults()).toEqual([])
  })

  it.each([
    ['oneMonth', [200_000, 200_000, 200_000, 200_000, 200_000, 200_000, 400_000]],
    ['twoHalves', [200_000, 200_000, 200_000, 200_000, 200_000, 300_000, 200_000]],
  ] as const)('may get a thirteenth month (%s)', (thirteenthMonth, wages) => {
    const position = line('staffPosition', { monthlyGross: 200_000, bonusMonth: 7 }, { thirteenthMonth })
    expect(computed(aPlan().with(position)).first(7, 'income.wages')).toEqual(wages)
  })

  it('counts its thirteenth month in the yearly pay that the bands of the payroll tax see', () => {
    const position = line(
      'staffPosition',
      { monthlyGross: 200_000 },
      { thirteenthMonth: 'oneMonth', payrollTax: 'mainland' },
    )
    expect(computed(aPlan().over(12).with(position)).row('staffPosition.grossPerPerson')[0]).toBe(2_600_000)
  })

  it('below the minimum wage is told with both amounts', () => {
    const { alerts } = computed(aPlan().with(line('staffPosition', { monthlyGross: 185_000 })))
    expect(alerts('payBelowMinimum')[0]?.figures).toMatchObject({
      pay: { value: 185_000 },
      minimum: { value: 186_702 },
    })
    expect(computed(aPlan().with(line('staffPosition', { monthlyGross: 190_000 }))).alerts('payBelowMinimum')).toEqual(
      [],
    )
  })

  it('that ends before it begins costs nothing, and says so', () => {
    const position = line(
      'staffPosition',
      { monthlyGross: 200_000, hiredMonth: '2026-06', leavingMonth: '2026-03' },
      { contract: 'ends' },
    )
    const { total, alerts } = computed(aPlan().with(position))
    expect(total('income.wages')).toBe(0)
    expect(alerts('leavesBeforeHired')).toHaveLength(1)
  })
})
