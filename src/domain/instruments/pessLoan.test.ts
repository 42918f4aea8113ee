import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

function pess(values: Parameters<typeof line<'pessLoan'>>[1], region: 'alone' | 'withRegion' = 'alone') {
  return computed(aPlan().with(line('pessLoan', { principal: 3_000_000, coFunding: 3_000_000, ...values }, { region })))
}

describe('a PESS', () => {
  it('of the fiche pays 75 € of interest a month for a year, then 625 € of capital a month', () => {
    const { row } = pess({})
    expect(row('cash.interest')[12]).toBe(7_500)
    expect(row('cash.loanRepayments').slice(12, 15)).toEqual([0, 62_500, 62_500])
  })

  it('of 50 000 € at most is for structures of more than three years, 100 000 € with the region', () => {
    expect(pess({}).alerts('amountOutsideUsual')).toEqual([])
    expect(pess({ principal: 6_000_000, coFunding: 6_000_000 }).alerts('amountOutsideUsual')).toHaveLength(1)
    expect(pess({ principal: 6_000_000, coFunding: 6_000_000 }, 'withRegion').alerts('amountOutsideUsual')).toEqual([])
    expect(pess({ structureAge: 37 }).alerts('structureTooYoung')).toEqual([])
    expect(pess({ structureAge: 36 }).alerts('structureTooYoung')[0]?.figures).toEqual({
      age: { kind: 'months', value: 36 },
      youngest: { kind: 'months', value: 36 },
    })
  })

  it('asks for as much other funding as it brings', () => {
    expect(pess({ coFunding: 2_000_000 }).alerts('coFundingShort')[0]?.figures['missing']?.value).toBe(1_000_000)
  })
})
