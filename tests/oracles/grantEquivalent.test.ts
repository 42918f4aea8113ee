import { describe, expect, it } from 'vitest'
import { grantEquivalents } from '../../src/domain/analysis/rates/grantEquivalent.ts'
import { referenceMargin } from '../../src/domain/analysis/rates/referenceMargin.ts'
import { shortCutEquivalent } from '../../src/domain/analysis/rates/shortCutEquivalent.ts'
import { toMonth } from '../../src/domain/time/month.ts'
import { readVectors } from './readVectors.ts'

interface Loan {
  readonly kind: string
  readonly principal: number
  readonly perYear: number
  readonly payments: number
  readonly grace: number
}

/** The unrounded instalments of a loan at a yearly rate. */
function instalments({ kind, principal, perYear, payments, grace }: Loan, annualRate: number): readonly number[] {
  const rate = annualRate / perYear
  const parts = payments - grace
  let balance = principal
  const capitalOf = (k: number) => {
    if (kind === 'bullet') return k === payments ? balance : 0
    if (k <= grace) return 0
    if (kind === 'equalCapital' || rate === 0) return principal / parts
    return (principal * rate) / (1 - (1 + rate) ** -parts) - balance * rate
  }
  return Array.from({ length: payments }, (_, k) => {
    const capital = capitalOf(k + 1)
    const paid = capital + balance * rate
    balance -= capital
    return paid
  })
}

const compare = (loan: Loan, aidRate: number, reference: number) => ({
  perYear: loan.perYear,
  aided: instalments(loan, aidRate),
  market: instalments(loan, reference),
})

describe('grant equivalents of loans, computed by another program', () => {
  it.each(
    readVectors('./grantEquivalent/gge_golden.csv').map((vector) => [`${vector['id']} ${vector['kind']}`, vector]),
  )('%s has its equivalent by both conventions', (_, vector) => {
    const loan = {
      kind: vector['kind']!,
      principal: Number(vector['principal']),
      perYear: Number(vector['ppy']),
      payments: Number(vector['n']),
      grace: Number(vector['grace']),
    }
    const reference = Number(vector['ref_rate'])
    const found = grantEquivalents(compare(loan, Number(vector['aid_rate']), reference), {
      reference,
      discount: Number(vector['disc_rate']),
    })
    const expected = Number(vector['gge_disc_at_ref_rate'])
    expect(found.atReferenceRate / expected).toBeCloseTo(1, 9)
    expect(found.atDiscountRate / Number(vector['gge_disc_at_disc_rate'])).toBeCloseTo(1, 9)
    expect(found.atReferenceRate / loan.principal).toBeCloseTo(Number(vector['gge_pct_of_principal']), 9)
  })
  it.each([
    ['50,000 at 0 % in five yearly parts', 5, 0, 0, 8671.67],
    ['50,000 at 2 % in six yearly parts after a year', 7, 1, 0.02, 8626.26],
  ])('%s has its equivalent', (_, payments, grace, aidRate, expected) => {
    const loan = { kind: 'equalCapital', principal: 50_000, perYear: 1, payments, grace }
    const found = grantEquivalents(compare(loan, aidRate, 0.0622), { reference: 0.0622, discount: 0.0322 })
    expect(found.atDiscountRate).toBeCloseTo(expected, 2)
  })
})

describe('short-cut of the de minimis rules', () => {
  const bounds = { amountOverFiveYears: 100_000_000, ceiling: 30_000_000 }
  it.each([
    ['50,000 over five years', 5_000_000, 60, 1_500_000],
    ['50,000 over seven years', 5_000_000, 84, 2_100_000],
    ['50,000 over three years', 5_000_000, 36, 900_000],
    ['a million over five years', 100_000_000, 60, 30_000_000],
    ['half a million over ten years', 50_000_000, 120, 30_000_000],
    ['more than half a million over six years', 50_000_100, 72, null],
    ['eleven years', 5_000_000, 132, null],
    ['more than a million', 100_000_100, 12, null],
  ])('%s', (_, amount, months, expected) => {
    expect(shortCutEquivalent({ amount, months }, bounds)).toBe(expected)
  })
})

describe('margins over the base rate', () => {
  it('follow the rating and the collateral', () => {
    const month = toMonth(2026, 1)
    expect(referenceMargin('strong', 'high', month)).toBe(0.006)
    expect(referenceMargin('satisfactory', 'normal', month)).toBe(0.022)
    expect(referenceMargin('bad', 'low', month)).toBe(0.1)
  })
  it('are not known before the notice', () => {
    expect(referenceMargin('strong', 'high', toMonth(2008, 6))).toBeNull()
  })
})
