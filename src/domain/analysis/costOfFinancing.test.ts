import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import type { PlanBuilder } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { costOfFinancing } from './costOfFinancing.ts'
import { costOfResource } from './costOfResource.ts'
import type { RateResult } from './rates/yearlyRate.ts'

function costs(builder: PlanBuilder) {
  const plan = builder.build()
  return costOfFinancing(plan, createLiveModel(plan).evaluation('base'))
}

function only(builder: PlanBuilder) {
  const { resources } = costs(builder)
  expect(resources).toHaveLength(1)
  return resources[0]!
}

const rateOf = (result: RateResult) => (result.kind === 'one' ? result.rate : NaN)

describe('yearly cost of a resource', () => {
  it('is the rate of a loan without fees, actuarial and proportional', () => {
    const loan = line('bankLoan', { principal: 6_000_000, annualRate: 0.03, duration: 60, drawMonth: '2026-01' })
    const cost = only(aPlan().over(72).with(loan))
    expect(rateOf(cost.proportional)).toBeCloseTo(0.03, 5)
    expect(rateOf(cost.actuarial)).toBeCloseTo(1.0025 ** 12 - 1, 5)
    expect(cost.received).toBe(6_000_000)
    expect(cost.owedAtEnd).toBe(0)
    expect(cost.stoodAtOpening).toBe(0)
  })
  it('holds the fee of the loan', () => {
    // The loan A023 of the vectors: 60,000 over five years at 2 %, 600 kept by the lender.
    const loan = { principal: 6_000_000, annualRate: 0.02, duration: 60, drawMonth: '2026-01', feeRate: 0.01 } as const
    const cost = only(aPlan().over(72).with(line('bankLoan', loan)))
    expect(rateOf(cost.proportional)).toBeCloseTo(0.024034187, 6)
    expect(rateOf(cost.actuarial)).toBeCloseTo(0.0243007156, 6)
  })
  it('counts what is owed at the end of the plan as repaid there, and says so', () => {
    const loan = line('bankLoan', { principal: 6_000_000, annualRate: 0.03, duration: 120, drawMonth: '2026-01' })
    const cost = only(aPlan().over(36).with(loan))
    expect(cost.owedAtEnd).toBeGreaterThan(4_000_000)
    expect(rateOf(cost.proportional)).toBeCloseTo(0.03, 5)
  })
  it('counts interest that is not yet paid at the end', () => {
    const loan = { principal: 1_000_000, annualRate: 0.04, duration: 84, drawMonth: '2026-06' } as const
    const cost = only(aPlan().over(36).with(line('titreAssociatif', loan)))
    // A yearly coupon paid each June; the last seven months are owed when the plan ends.
    expect(rateOf(cost.actuarial)).toBeCloseTo(0.04, 3)
  })
  it('takes a debt that stands at the opening for what is left of it', () => {
    const loan = line('bankLoan', { principal: 2_000_000, annualRate: 0.03, duration: 24 }, { origin: 'existing' })
    const cost = only(aPlan().over(36).with(loan))
    expect(cost.stoodAtOpening).toBe(2_000_000)
    expect(rateOf(cost.proportional)).toBeCloseTo(0.03, 5)
  })
  it('is zero, and not unknown, for money that goes back without interest', () => {
    const apport = line('apportAvecDroitDeReprise', { principal: 1_000_000, drawMonth: '2026-03', duration: 24 })
    expect(rateOf(only(aPlan().with(apport)).actuarial)).toBeCloseTo(0, 12)
  })
  it('cannot be computed where nothing lies between what comes in and the end', () => {
    const apport = line('apportAvecDroitDeReprise', { principal: 1_000_000, drawMonth: '2028-12', duration: 24 })
    expect(only(aPlan().with(apport)).actuarial).toEqual({ kind: 'none', reason: 'noFlow' })
  })
  it('leaves out what others pay for the results of an impact contract', () => {
    const contract = line('impactContract', {
      principal: 10_000_000,
      drawMonth: '2026-01',
      expectedPayment: 12_000_000,
      successRate: 1,
      outcomeMonth: '2027-10',
      repaymentMonth: '2028-01',
      premium: 816_000,
    })
    const cost = only(aPlan().with(contract))
    // Two years at 4 %: 100,000 comes in, 108,160 goes back.
    expect(rateOf(cost.actuarial)).toBeCloseTo(0.04, 9)
    expect(cost.charges).toBe(816_000)
  })
  it('is the rate of an overdraft on what the account is below zero, and more with its commission', () => {
    const grant = line('operatingGrant', { amount: [6_000_000], status: 4, probability: 1, profileMonth: 12 })
    const plan = (commissionRate: number) =>
      aPlan().with(
        grant,
        line('runningCost', { amount: [6_000_000] }),
        line('overdraftFacility', { limit: 9_000_000, openMonths: 36, annualRate: 0.06, commissionRate }),
      )
    expect(rateOf(only(plan(0)).proportional)).toBeCloseTo(0.06, 4)
    expect(rateOf(only(plan(0.01)).proportional)).toBeGreaterThan(0.065)
  })
  it('is none for a grant, and for a line that is switched off', () => {
    const plan = aPlan()
      .with(line('operatingGrant', { amount: [1_000_000] }), line('bankLoan', { principal: 100_000, active: 0 }))
      .build()
    const evaluation = createLiveModel(plan).evaluation('base')
    expect(costOfResource(plan, evaluation, 'operatingGrant')).toBeNull()
    expect(costOfFinancing(plan, evaluation).resources).toEqual([])
  })
})

describe('yearly cost of the whole financing', () => {
  const terms = { duration: 24, drawMonth: '2026-01' } as const
  it('lies between its resources, and the mean weighs them by what is owed', () => {
    const found = costs(
      aPlan().with(
        line('bankLoan', { principal: 3_000_000, annualRate: 0.06, ...terms }, { repayment: 'bullet' }),
        line('apportAvecDroitDeReprise', { principal: 1_000_000, ...terms }),
      ),
    )
    expect(found.resources).toHaveLength(2)
    expect(rateOf(found.whole.proportional)).toBeCloseTo(0.045, 3)
    expect(found.average).toBeCloseTo(0.75 * (1.005 ** 12 - 1), 6)
    expect(found.leftOut).toBe(0)
    expect(found.whole.charges).toBe(360_000)
  })
  it('is not known without any resource that is owed back', () => {
    const found = costs(aPlan())
    expect(found.average).toBeNull()
    expect(found.whole.actuarial).toEqual({ kind: 'none', reason: 'noFlow' })
  })
  it('adds up for plans of every kind', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const model = createLiveModel(plan)
        for (const { id } of plan.scenarios) {
          const { resources, whole } = costOfFinancing(plan, model.evaluation(id))
          const sum = (pick: (each: (typeof resources)[number]) => number) =>
            resources.reduce((total, each) => total + pick(each), 0)
          expect(Math.abs(whole.charges - sum(({ charges }) => charges))).toBeLessThan(1e-3)
          expect(Math.abs(whole.received - sum(({ received }) => received))).toBeLessThan(1e-3)
        }
      }),
      { numRuns: 60 },
    )
  })
})
