import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('the corporate tax', () => {
  it('of an association that is not lucrative bears on its assets, each income at its rate', () => {
    const tax = line(
      'corporateTax',
      { taxedRents: 1_000_000, taxedDividends: 100_000, taxedBonds: 50_000 },
      { regime: 'assets' },
    )
    const { byYear, faults } = computed(aPlan().with(tax, line('sales', { amount: 9_000_000 })))
    // 24 % of 10 000 + 15 % of 1 000 + 10 % of 500 euros.
    expect(byYear('income.corporateTax')).toEqual([260_000, 260_000, 260_000])
    expect(faults()).toEqual([])
  })

  it('may take its rents from the accounts', () => {
    const rents = line('sales', { amount: 1_200_000 }, { nature: 'rent' })
    const { byYear, faults } = computed(aPlan().with(line('corporateTax', {}, { regime: 'assetsOnRents' }), rents))
    expect(byYear('income.corporateTax')).toEqual([288_000, 288_000, 288_000])
    expect(faults()).toEqual([])
  })

  it('is not due by a body that is not liable', () => {
    const { total } = computed(
      aPlan().with(line('corporateTax', {}, { regime: 'notLiable' }), line('sales', { amount: 100_000 })),
    )
    expect(total('income.corporateTax')).toBe(0)
  })

  it('leaves out what a SCIC puts into its reserves, and sets past losses off', () => {
    const tax = line('corporateTax', { exemptShare: 0.575, pastLosses: 2_000_000 }, { reducedRate: 'none' })
    const { byYear, faults } = computed(
      aPlan()
        .of('scic')
        .with(tax, line('sales', { amount: 10_000_000 })),
    )
    // 25 % of 42.5 % of 80 000, then of 100 000 euros.
    expect(byYear('income.corporateTax')).toEqual([850_000, 1_062_500, 1_062_500])
    expect(faults()).toEqual([])
  })

  it('counts for nothing when its line is switched off', () => {
    const { total } = computed(aPlan().with(line('corporateTax', { active: 0 }), line('sales', { amount: 100_000 })))
    expect(total('income.corporateTax')).toBe(0)
  })
})
