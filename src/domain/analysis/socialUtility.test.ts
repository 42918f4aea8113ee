import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import type { SocialIndicator } from '../plan/socialIndicator.ts'
import { socialReadings } from './socialUtility.ts'

const indicator = (changes: Partial<SocialIndicator>): SocialIndicator => ({
  id: 'i1',
  name: 'Enfants accueillis',
  dimension: 'social',
  unit: 'enfant',
  method: 'count',
  action: 'Crèche',
  funders: [],
  outcome: null,
  baseline: null,
  targets: [],
  actuals: [],
  evidence: '',
  note: '',
  ...changes,
})

describe('the cost of a unit', () => {
  // The nursery bears 60,000 of costs alone and half of the 20,000 that are common: 70,000; volunteering gives 10,000 more.
  const plan = aPlan()
    .over(24)
    .action('Crèche', 1)
    .action('Café', 1)
    .with(
      line('runningCost', { amount: [6_000_000, 6_000_000] }, {}, { actions: { Crèche: 1 } }),
      line('runningCost', { amount: [6_000_000, 6_000_000] }, {}, { actions: { Café: 1 } }),
      line('runningCost', { amount: [2_000_000, 2_000_000] }),
      line('operatingGrant', { amount: [4_000_000, 0], status: 4, probability: 1 }, {}, { actions: { Crèche: 0.5 } }),
      line('volunteering', { hours: [500, 0], hourlyRate: 2000 }, {}, { actions: { Crèche: 1 } }),
    )
  const read = (changes: Partial<SocialIndicator>) => {
    const whole = plan.having({ indirectKey: 'directCosts', socialIndicators: [indicator(changes)] }).build()
    return socialReadings(whole, createLiveModel(whole).evaluation('base'))[0]!.years
  }

  it('is that of its action: direct, full, with what is given in kind, and the public money in it', () => {
    // Each month is shared to the cent: the year may be a few cents away.
    const cost = read({ targets: [100, 100] })[0]!.unitCost!
    expect(cost.direct).toBe(60_000)
    expect(cost.full).toBeCloseTo(70_000, 0)
    expect(cost.withInKind).toBeCloseTo(80_000, 0)
    expect(cost.publicMoney).toBeCloseTo(20_000, 0)
  })

  it('counts what was really done where it is known', () => {
    const [first, second] = read({ targets: [100, 100], actuals: [50] })
    expect(first!.reached).toBe(0.5)
    expect(first!.unitCost!.full).toBeCloseTo(140_000, 0)
    expect(second).toMatchObject({ reached: null, unitCost: { publicMoney: 0 } })
    expect(second!.unitCost!.full).toBeCloseTo(70_000, 0)
  })

  it('is not known where nothing is aimed at, and is that of the structure without an action', () => {
    expect(read({ targets: [0] }).map(({ unitCost }) => unitCost)).toEqual([null, null])
    expect(read({ action: null, targets: [140] })[0]!.unitCost).toMatchObject({ direct: 100_000, full: 100_000 })
  })
})
