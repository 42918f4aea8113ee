import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenarioLooks } from '../../theme/families.ts'
import { cashFindings } from './cashFindings.ts'
import { monthTicks } from './monthTicks.ts'

const look = scenarioLooks[0] ?? { light: '', dark: '', pattern: 'plain' }
const line = (values: readonly number[]) => ({ id: 'base', label: 'Plan de base', look, values })

describe('a cash line', () => {
  it('tells its lowest point and the months below zero and below the floor', () => {
    const findings = cashFindings(line([500, -100, -300, 50, 900, -1]), 100)
    expect(findings.lowest).toEqual({ at: 2, amount: -300 })
    expect(findings.belowZero).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 5 },
    ])
    expect(findings.belowFloor).toEqual([{ from: 3, to: 3 }])
    expect([findings.monthsBelowZero, findings.monthsBelowFloor]).toEqual([3, 1])
  })

  it('with no month says nothing', () => {
    expect(cashFindings(line([]), null)).toMatchObject({ lowest: null, monthsBelowZero: 0, monthsBelowFloor: 0 })
  })

  it('counts each month once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 500 })),
        fc.integer({ min: -100, max: 300 }),
        (values, floor) => {
          const { monthsBelowZero, monthsBelowFloor } = cashFindings(line(values), floor)
          expect(monthsBelowZero).toBe(values.filter((value) => value < 0).length)
          expect(monthsBelowZero + monthsBelowFloor).toBe(values.filter((value) => value < Math.max(0, floor)).length)
        },
      ),
    )
  })
})

describe('the months named under a line', () => {
  it.each([
    [2026 * 12, 36, [0, 6, 12, 18, 24, 30]],
    [2026 * 12 + 8, 12, [0, 2, 4, 6, 8, 10]],
    [2026 * 12 + 8, 120, [16, 40, 64, 88, 112]],
  ])('from %d over %d months fall on even steps of the year', (first, count, ticks) => {
    expect(monthTicks(first, count)).toEqual(ticks)
  })
})
