import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { capOf, shareCaps } from './shareCaps.ts'

describe('the cap of a funder', () => {
  it('is its share of what is paid, and of what is given in kind where it counts', () => {
    const plan = aPlan()
      .over(12)
      .funder('region', { countsInKind: true })
      .with(
        line(
          'operatingGrant',
          { amount: 900_000, maxShare: 0.8 },
          { coFunding: 'capped' },
          { id: 'grant', funder: 'region' },
        ),
        line('runningCost', { amount: 1_000_000 }),
        line('premisesLent', { amount: 250_000 }),
      )
      .build()
    const model = createLiveModel(plan)
    const [cap, ...others] = shareCaps({ plan, compiled: model.compiled, evaluation: model.evaluation('base') })
    expect(others).toEqual([])
    expect(cap).toMatchObject({ amount: 900_000, share: 0.8, paid: 1_000_000, inKind: 250_000, counts: true })
    expect([capOf(cap!, false), capOf(cap!, true)]).toEqual([800_000, 1_000_000])
  })
})
