import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { lineRowId } from '../plan/lineKind.ts'
import { inputsOfSeason, seasonOf, seasons } from './seasons.ts'

describe('a season', () => {
  it('is read back from the line to which it was told', () => {
    for (const season of [...seasons, 1, 12]) {
      const { profile, values } = inputsOfSeason(season)
      expect(seasonOf({ choices: { profile }, values })).toBe(season)
    }
    expect(
      seasonOf({ choices: { profile: 'weights' }, values: { weights: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } }),
    ).toBeNull()
  })

  it('puts a year of hours in its months, to the cent', () => {
    const { profile, values } = inputsOfSeason('summer')
    const plan = aPlan()
      .over(12)
      .with(line('volunteering', { hours: 400, hourlyRate: 1_500, ...values }, { profile }, { id: 'fete' }))
      .build()
    const given = createLiveModel(plan).evaluation('base').row(lineRowId('fete', 'contributed'))
    expect([...given]).toEqual([0, 0, 0, 0, 0, 150_000, 150_000, 150_000, 150_000, 0, 0, 0])
  })
})
