import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'

const loan = line(
  'bankLoan',
  { principal: 2_400_000, drawMonth: '2026-01', annualRate: 0, duration: 24 },
  { repayment: 'constantCapital' },
)
const grant = line(
  'operatingGrant',
  { amount: 1_000_000, status: 3, probability: 1, unspentShare: 0.25, profileMonth: 1, balanceDelay: 0 },
  { payment: 'single', restriction: 'restricted' },
)

describe('the statements made of the rows of lines', () => {
  const { statements } = createLiveModel(
    aPlan()
      .over(24)
      .with(loan, grant, line('volunteering', { hours: 10 }))
      .build(),
  ).compiled

  it('give each debt its schedule', () => {
    const { lines } = statements.loans
    expect(lines[0]).toMatchObject({ style: 'heading', label: { line: 'bankLoan' } })
    expect(lines.map(({ row }) => row)).toContain('bankLoan.capital')
    expect(lines.at(-1)?.row).toBe('bankLoan.dueWithinYear')
  })

  it('follow each restricted fund to what the balance sheet holds', () => {
    expect(statements.funds.lines.map(({ row }) => row)).toEqual([
      null,
      'operatingGrant.fundOpening',
      'operatingGrant.fundSetAside',
      'operatingGrant.fundUsed',
      'operatingGrant.fundClosing',
      'balance.restrictedFunds',
    ])
  })

  it('show contributions in kind by nature, with the lines that bring them', () => {
    expect(statements.voluntary.lines.map(({ code }) => code)).toEqual([
      'voluntaryResourcesHeading',
      '875',
      'volunteering.contributed',
      'voluntaryResources',
      'voluntaryChargesHeading',
      '864',
      'voluntaryCharges',
    ])
  })
})

describe('the balance sheet', () => {
  it('tells what must be repaid within a year from the rest', () => {
    // 1 000 a month from February 2026 to January 2028: in December 2026 13 000 are left, 12 000 within a year.
    const { row } = computed(aPlan().over(12).with(loan))
    expect(row('balance.debtsWithinYear').at(-1)).toBe(1_200_000)
    expect(row('balance.debtsBeyondYear').at(-1)).toBe(row('balance.financialDebts').at(-1)! - 1_200_000)
  })
})
