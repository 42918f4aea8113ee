import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

describe('a running cost', () => {
  it.each([
    ['plan', [1_000_000, 1_020_000, 1_040_400]],
    ['own', [1_000_000, 1_050_000, 1_102_500]],
    ['none', [1_000_000, 1_000_000, 1_000_000]],
  ] as const)('rises from year to year as chosen (%s)', (indexation, byYear) => {
    const rent = line('runningCost', { amount: 1_000_000, ownGrowth: 0.05 }, { nature: 'rent', indexation })
    expect(computed(aPlan().driving({ inflation: 0.02 }).with(rent)).byYear('income.externalCharges')).toEqual(byYear)
  })
})
