import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { families } from '../../plan/lineKind.ts'
import { caseReading } from './caseReading.ts'
import { placeAmongCases } from './placeAmongCases.ts'

const mixed = (grant: number, sold: number, cost: number) =>
  aPlan()
    .over(12)
    .with(
      line('operatingGrant', { amount: grant, status: 3 }),
      line('sales', { amount: sold }),
      line('runningCost', { amount: cost }),
    )
    .build()

describe('what a plan says in a comparison', () => {
  it('is its form, how much it spends a year, and what each family brings', () => {
    const reading = caseReading(mixed(3_000_000, 1_000_000, 15_300_000))
    expect(reading).toMatchObject({ form: 'association', size: 'large' })
    expect(reading.shares).toMatchObject({ public: 0.75, selfFinancing: 0.25, privateGiving: 0 })
    expect(caseReading(mixed(1, 1, 4_999_999)).size).toBe('small')
    expect(caseReading(aPlan().build()).shares).toBeNull()
  })

  it('sums to one, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5, maxMonths: 24 }), (plan) => {
        const { shares } = caseReading(plan)
        if (shares) expect(families.reduce((sum, family) => sum + shares[family], 0)).toBeCloseTo(1, 9)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a mix among others', () => {
  const cases = [0, 25, 50, 75, 100].map((share) => caseReading(mixed(share * 1000, (100 - share) * 1000, 100)))
  const own = caseReading(mixed(60_000, 40_000, 100))

  it('is placed by their median, their quarters and their ends', () => {
    const [place] = placeAmongCases(own, cases)
    expect(place).toMatchObject({ family: 'public', own: 0.6, lowest: 0, median: 0.5, highest: 1, below: 3 })
    expect(place!.quarters).toEqual([0.25, 0.75])
  })

  it('has no quarters among few, and no place without cases', () => {
    expect(placeAmongCases(own, cases.slice(0, 3))[0]!.quarters).toBeNull()
    expect(placeAmongCases(own, [])).toEqual([])
    expect(placeAmongCases(null, cases)[0]!.own).toBeNull()
  })
})
