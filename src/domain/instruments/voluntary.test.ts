import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('volunteering', () => {
  it('is valued by the hour on both sides, without cash and outside the result', () => {
    const { byYear, total, faults } = computed(
      aPlan().with(line('volunteering', { hours: [500, 0.5, 0], hourlyRate: 1231 })),
    )
    expect(byYear('income.voluntaryResources')).toEqual([615_500, 616, 0])
    expect(byYear('income.voluntaryCharges')).toEqual([615_500, 616, 0])
    expect(total('income.result')).toBe(0)
    expect(total('cash.closing')).toBe(0)
    expect(faults()).toEqual([])
  })

  const alerts = (code: string, start: string, hourlyRate: number) =>
    computed(
      aPlan()
        .starting(start)
        .over(12)
        .closingIn(12)
        .with(line('volunteering', { hours: 12, hourlyRate })),
    ).alerts(code)

  it('is compared with the minimum wage in force in each month', () => {
    expect(alerts('belowMinimumWage', '2026-01', 1231)).toEqual([])
    const [low] = alerts('belowMinimumWage', '2026-01', 1202)
    expect(low?.figures['minimum']).toEqual({ kind: 'cents', value: 1231 })
    expect(low?.figures['month']).toEqual({ kind: 'month', value: 2026 * 12 + 5 })
  })

  it('says when no minimum wage is known, rather than take an older one', () => {
    expect(alerts('legalFigureMissing', '2026-01', 1231)).toEqual([])
    const [missing] = alerts('legalFigureMissing', '2026-06', 100_000)
    expect(missing?.figures['month']).toEqual({ kind: 'month', value: 2027 * 12 })
    expect(alerts('belowMinimumWage', '2027-01', 1)).toEqual([])
  })

  it('says nothing of years without an hour', () => {
    const none = computed(
      aPlan()
        .over(60)
        .with(line('volunteering', { hours: [10, 0, 0, 0, 0] })),
    )
    expect(none.alerts('legalFigureMissing')).toEqual([])
  })
})

describe.each(['premisesLent', 'equipmentLent'] as const)('%s', (kind) => {
  it('weighs the same on both sides (861, 871), without cash', () => {
    const { byYear, total, faults } = computed(aPlan().with(line(kind, { amount: [720_001, 0, 0] })))
    expect(byYear('ledger.861.accountMovement')).toEqual([720_001, 0, 0])
    expect(byYear('ledger.871.accountMovement')).toEqual([720_001, 0, 0])
    expect(total('income.result')).toBe(0)
    expect(faults()).toEqual([])
  })
})
