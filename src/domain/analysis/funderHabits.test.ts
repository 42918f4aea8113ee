import { describe, expect, it } from 'vitest'
import type { FundingRequest } from '../plan/actuals.ts'
import { funderHabits } from './funderHabits.ts'

const request = (changes: Partial<FundingRequest>): FundingRequest => ({
  id: 'q',
  funder: 'ville',
  name: '',
  askedOn: '2024-01-10',
  asked: 1_000_000,
  notifiedOn: null,
  notified: null,
  dueOn: null,
  paidOn: null,
  paid: null,
  note: '',
  ...changes,
})

describe('the habits of a funder', () => {
  it('are read from what was answered and paid, other funders and waiting requests left out', () => {
    const habits = funderHabits(
      [
        request({ notified: 800_000, dueOn: '2024-06-30', paidOn: '2024-10-02', paid: 800_000 }),
        request({ notified: 600_000, dueOn: '2025-06-30', paidOn: '2025-06-15', paid: 600_000 }),
        request({ notified: 1_000_000, dueOn: '2026-06-30', paidOn: '2026-08-31' }),
        request({ notified: 0 }),
        request({}),
        request({ funder: 'region', notified: 0 }),
      ],
      'ville',
    )
    expect(habits).toEqual({ requests: 5, answered: 4, awarded: 0.75, granted: 0.8, delay: 2 })
  })

  it('say nothing without an answer', () => {
    expect(funderHabits([request({})], 'ville')).toEqual({
      requests: 1,
      answered: 0,
      awarded: null,
      granted: null,
      delay: null,
    })
  })
})
