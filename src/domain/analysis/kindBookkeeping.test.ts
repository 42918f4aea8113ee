import { describe, expect, it } from 'vitest'
import { aPlan } from '../../../tests/support/planBuilder.ts'
import { allLineKinds, lineKind } from '../model/lineKinds.ts'
import { kindBookkeeping } from './kindBookkeeping.ts'

describe('the books of a kind of line', () => {
  const plan = aPlan().build()

  it('show the accounts of volunteering, which moves neither cash nor result', () => {
    const { postings, indicators } = kindBookkeeping(plan, lineKind('volunteering')!)
    expect(postings.map(({ debit, credit }) => [debit, credit])).toEqual([['864', '875']])
    expect(indicators).toContain('reciprocityShare')
    expect(indicators).not.toContain('cashDays')
    expect(indicators).not.toContain('ownFundsRatio')
  })

  it('show those of a loan in the fiscal years of the plan', () => {
    const { postings, indicators } = kindBookkeeping(plan, lineKind('participatingLoan')!)
    expect(postings).toContainEqual(expect.objectContaining({ debit: '512', credit: '1682' }))
    expect(indicators).toContain('debtServiceCover')
    expect(indicators).not.toContain('marketShare')
  })

  it('can be told of every kind', () => {
    for (const kind of allLineKinds()) expect(kindBookkeeping(plan, kind).postings).toBeInstanceOf(Array)
  })
})
