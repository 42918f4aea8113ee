import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

function apport(takingBack: 'atTerm' | 'yearlyParts', duration: number) {
  const values = { principal: 2_000_000, drawMonth: '2026-01', duration }
  return computed(
    aPlan()
      .over(72)
      .with(line('apportAvecDroitDeReprise', values, { takingBack })),
  )
}

describe('an apport avec droit de reprise', () => {
  it('taken back in yearly parts stands in own funds, less a fifth each January', () => {
    const { row, faults } = apport('yearlyParts', 60)
    const ownFunds = row('balance.fundsWithReprise')
    const atYearEnds = [11, 23, 35, 47, 59, 71].map((month) => ownFunds[month])
    expect(atYearEnds).toEqual([2_000_000, 1_600_000, 1_200_000, 800_000, 400_000, 0])
    expect(row('cash.ownFundsOut')[12]).toBe(400_000)
    expect(faults()).toEqual([])
  })

  it('taken back at its term leaves the bank once, and never touches the result', () => {
    const { row, total } = apport('atTerm', 36)
    expect(row('cash.ownFundsOut')[36]).toBe(2_000_000)
    expect(total('cash.ownFundsOut')).toBe(2_000_000)
    expect(row('income.result').every((result) => result === 0)).toBe(true)
  })

  it('counts in the debt service of the year in which it is taken back', () => {
    const { row } = apport('atTerm', 36)
    expect(row('indicator.debtServiceCover')[47]).toBe(0)
    expect(row('indicator.debtServiceCover')[35]).toBeNaN()
  })
})
