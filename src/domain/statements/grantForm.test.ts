import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { figureAt } from '../analysis/figureAt.ts'
import { wholeEuros } from '../analysis/wholeEuros.ts'
import { chart } from '../ledger/chart.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { formAccounts } from './grantFormLines.ts'
import { grantAccounts } from './grantors.ts'

const granted = (amount: number, funder?: string) =>
  line('operatingGrant', { amount, status: 3, probability: 1 }, {}, funder === undefined ? {} : { funder })

describe('the budget of the grant form', () => {
  it('takes every account of charges, income and contributions in kind, once', () => {
    const wanted = chart.map(({ number }) => number).filter((number) => /^[67]|^8[67]/.test(number))
    expect([...formAccounts, ...grantAccounts].sort()).toEqual(wanted.sort())
  })

  it('splits grants by who gives them, and shows the excess that makes both sides equal', () => {
    const plan = aPlan()
      .over(12)
      .funder('Region', { kind: 'region' })
      .funder('Foundation', { kind: 'foundation' })
      .with(
        granted(1_000_000, 'Region'),
        granted(500_000),
        line('foundationGrant', { amount: 300_000, status: 3, probability: 1 }, {}, { funder: 'Foundation' }),
        line('aidedJobPec', {}, {}),
        line('runningCost', { amount: 1_200_000 }, { nature: 'rent' }),
        line('volunteering', { hours: 100, hourlyRate: 1_300 }),
      )
    const { byYear } = computed(plan)
    expect(byYear('grantForm.region')).toEqual([1_000_000])
    expect(byYear('grantForm.unnamed')).toEqual([500_000])
    expect(byYear('grantForm.privateAid')).toEqual(byYear('income.contributionsReceived'))
    expect(byYear('grantForm.excess')).toEqual(byYear('income.result'))
    expect(byYear('grantForm.insufficiency')).toEqual([0])
    expect(byYear('grantForm.allCharges')).toEqual(byYear('grantForm.allProducts'))
  })

  it('asks the structure itself for what income does not cover', () => {
    const { byYear } = computed(
      aPlan()
        .over(12)
        .with(line('runningCost', { amount: 1_200_000 })),
    )
    expect(byYear('grantForm.insufficiency')).toEqual([1_200_000])
    expect(byYear('grantForm.totalProducts')).toEqual([1_200_000])
  })
})

describe('the form in whole euros', () => {
  it('adds up on both sides, each line within a euro of its exact amount', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 15, maxMonths: 24 }), (plan) => {
        const model = createLiveModel(plan)
        const evaluation = model.evaluation('base')
        const { grantForm } = model.compiled.statements
        for (const { index } of evaluation.sheet.calendar.years) {
          const exact = (row: string) => figureAt(evaluation, row, { kind: 'year', index }) ?? 0
          const euros = wholeEuros(grantForm, exact)
          for (const { code, row, sumOf } of grantForm.lines) {
            if (row === null) continue
            expect(Number.isInteger(euros.get(code))).toBe(true)
            if (sumOf) expect(euros.get(code)).toBe(sumOf.reduce((sum, part) => sum + (euros.get(part) ?? 0), 0))
            else expect(Math.abs((euros.get(code) ?? 0) - exact(row) / 100)).toBeLessThan(1.01)
          }
          expect(euros.get('totalCharges')).toBe(euros.get('totalProducts'))
          expect(euros.get('allCharges')).toBe(euros.get('allProducts'))
        }
      }),
      { numRuns: 60 },
    )
  })
})
