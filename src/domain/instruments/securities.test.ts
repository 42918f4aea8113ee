import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'

const tmo = (value: number) => [{ figure: 'tmoRate', from: 24_307, value, note: '' }]

/** Bonds of 10 000 € of an association, issued in January 2026. */
function bonds(annualRate: number, legalFigures: ReturnType<typeof tmo> = []) {
  return computed(
    aPlan()
      .having({ legalFigures })
      .with(line('obligationAssociative', { principal: 1_000_000, annualRate, drawMonth: '2026-01' })),
  )
}

describe('the cap on the rate of an association’s bonds', () => {
  it('is asked for as long as the average rate of private bonds is not known', () => {
    expect(bonds(0.06).alerts('referenceRateMissing')).toHaveLength(1)
    expect(bonds(0.06).alerts('titreRateOverCap')).toEqual([])
  })

  it('is that rate, as typed among the legal figures, and three points', () => {
    expect(bonds(0.06, tmo(0.03)).alerts('titreRateOverCap')).toEqual([])
    expect(bonds(0.061, tmo(0.03)).alerts('titreRateOverCap')[0]?.figures['margin']?.value).toBe(0.03)
    expect(bonds(0.06, tmo(0.03)).alerts('referenceRateMissing')).toEqual([])
  })

  it('holds for the highest coupon of an impact bond, in an association alone', () => {
    const impact = (form: 'association' | 'scic') =>
      computed(
        aPlan()
          .of(form)
          .having({ legalFigures: tmo(0.03) })
          .with(line('impactBond', { principal: 1_000_000, annualRate: 0.07 })),
      ).alerts('titreRateOverCap')
    expect(impact('association')).toHaveLength(1)
    expect(impact('scic')).toEqual([])
  })
})

describe('a titre participatif', () => {
  const titre = (values: Parameters<typeof line<'titreParticipatif'>>[1]) =>
    computed(
      aPlan()
        .of('scop')
        .with(line('titreParticipatif', { principal: 10_000_000, ...values })),
    )

  it('may bear a variable pay on 40 % of its nominal at most, and is kept seven years', () => {
    expect(titre({}).alerts('variablePartTooLarge')).toEqual([])
    expect(titre({ variableShare: 0.5 }).alerts('variablePartTooLarge')).toMatchObject([{ severity: 'error' }])
    expect(titre({ duration: 60 }).alerts('leavesTooSoon')).toMatchObject([{ severity: 'error' }])
    expect(titre({}).alerts('leavesTooSoon')).toEqual([])
  })
})

describe('a partners’ current account', () => {
  const account = (
    annualRate: number,
    legalFigures: readonly { figure: string; from: number; value: number; note: string }[] = [],
  ) =>
    computed(
      aPlan()
        .of('scic')
        .having({ legalFigures })
        .with(line('partnersCurrentAccount', { principal: 1_000_000, annualRate })),
    )

  it('asks for the highest deductible rate, and compares with it once it is typed', () => {
    expect(account(0.05).alerts('legalFigureMissing')).toHaveLength(1)
    expect(account(0).alerts('legalFigureMissing')).toEqual([])
    const typed = [{ figure: 'currentAccountInterestRate', from: 24_307, value: 0.04, note: '' }]
    expect(account(0.05, typed).alerts('interestNotDeductible')).toHaveLength(1)
    expect(account(0.04, typed).alerts('interestNotDeductible')).toEqual([])
  })
})
