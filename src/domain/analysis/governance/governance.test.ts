import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { instruments } from '../../instruments/registry.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import { governanceEffect, governanceEffects } from './governanceEffect.ts'
import { partOfStakeholders } from './partOfStakeholders.ts'

const stakeholder = { kind: 'members', people: null, note: '' } as const

describe('the part of stakeholders', () => {
  const plan = aPlan()
    .over(12)
    .with(
      line('operatingGrant', { amount: 600_000 }, {}, { id: 'grant' }),
      line('sales', { amount: 200_000 }, {}, { id: 'dues' }),
    )
    .having({
      stakeholders: [
        { ...stakeholder, id: 'm', name: 'Adhérents', votes: 0.8, seats: 9, lines: ['dues'] },
        { ...stakeholder, id: 'c', name: 'Ville', votes: 0.2, seats: 3, lines: ['grant', 'gone'] },
        { ...stakeholder, id: 'b', name: 'Bénévoles', votes: null, seats: null, lines: [] },
      ],
    })
    .build()
  const parts = partOfStakeholders(plan, createLiveModel(plan).evaluation('base'), 0)

  it('is their votes, their share of the seats, and their share of what resources bring', () => {
    expect(parts.map(({ votes, seats, brings }) => ({ votes, seats, brings }))).toEqual([
      { votes: 0.8, seats: 0.75, brings: 200_000 },
      { votes: 0.2, seats: 0.25, brings: 600_000 },
      { votes: null, seats: null, brings: 0 },
    ])
    expect(parts.map(({ share }) => share)).toEqual([0.25, 0.75, 0])
  })
})

describe('what an instrument changes in who decides', () => {
  it('is said of every resource, and every effect is of some', () => {
    const found = Object.keys(instruments).map(governanceEffect)
    expect(found).not.toContain(null)
    expect(governanceEffects.filter((effect) => !found.includes(effect))).toEqual([])
    expect(governanceEffect('payroll')).toBeNull()
  })
})
