import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import type { Decision } from '../../plan/decision.ts'
import type { Plan } from '../../plan/plan.ts'
import { readOutcome } from '../outcome.ts'
import { expectedMoney, valueOf } from './addedMoney.ts'
import { readDecision } from './readDecision.ts'

const sides = { obtainHours: 0, reportHoursPerYear: 0, commitments: '', governance: '' }

/** A grant of 10 000 € in the first month with 40 % of chances, or a loan at 3 % repaid in one go after two years. */
function grantOrLoan(discountRate: number, hours = 0) {
  const builder = aPlan()
    .with(
      line('openingCash', { balance: 1_000_00 }),
      line('runningCost', { amount: [9_000_00, 0, 0], paymentDelay: 0 }),
      line('donations', { amount: [0, 12_000_00, 0] }),
      line(
        'operatingGrant',
        { amount: [10_000_00], status: 2, probability: 0.4, profileMonth: 1, advanceShare: 1, advanceDelay: 0 },
        { profile: 'oneMonth', payment: 'advanceAndBalance' },
        { id: 'grant', scenario: 'withGrant' },
      ),
      line(
        'bankLoan',
        { principal: 10_000_00, drawMonth: '2026-01', annualRate: 0.03, duration: 24 },
        { repayment: 'bullet' },
        { id: 'loan', scenario: 'withLoan' },
      ),
    )
    .scenario('withGrant', {})
    .scenario('withLoan', {})
  const plan = builder.build()
  const decision: Decision = {
    id: 'd',
    name: 'Need',
    need: 10_000_00,
    month: plan.timeline.start,
    discountRate,
    hourCost: 20_00,
    reference: 'base',
    alternatives: [
      { ...sides, scenario: 'withGrant', obtainHours: hours, reportHoursPerYear: 10 },
      { ...sides, scenario: 'withLoan' },
    ],
  }
  const model = createLiveModel(plan)
  const reading = readDecision(model, decision)
  return { model, plan, decision, reading, grant: reading.alternatives[0]!, loan: reading.alternatives[1]! }
}

describe('subsidy or debt', () => {
  test('tells what each costs, keeps and lasts', () => {
    const { grant, loan } = grantOrLoan(0.03, 40)
    expect(grant).toMatchObject({ charges: 0, kept: 10_000_00, probability: 0.4, goesOn: false })
    // 40 hours to obtain it, 10 a year over three years, at 20 € each.
    expect(grant).toMatchObject({ hours: 70, effortCost: 1_400_00, totalCost: 1_400_00 })
    expect(grant.annualCost).toEqual({ kind: 'none', reason: 'oneWay' })
    // 24 months at 3 % over twelve, on 10 000 €.
    expect(loan).toMatchObject({ charges: 600_00, kept: -600_00, probability: 1, totalCost: 600_00 })
    const { annualCost } = loan
    expect(annualCost.kind === 'one' && annualCost.rate).toBeCloseTo((1 + 0.03 / 12) ** 12 - 1, 6)
  })

  test('gives the grant that the loan is worth: nothing at its own rate, the interest spared at a higher one', () => {
    expect(Math.abs(grantOrLoan((1 + 0.03 / 12) ** 12 - 1).loan.grantEquivalent)).toBeLessThan(100)
    const rate = 0.08
    const { loan, reading } = grantOrLoan(rate)
    const interest = Array.from({ length: 24 }, (_, i) => 25_00 / (1 + rate) ** ((i + 1) / 12))
    const byHand = 10_000_00 - interest.reduce((sum, one) => sum + one, 0) - 10_000_00 / (1 + rate) ** 2
    expect(loan.grantEquivalent).toBeCloseTo(byHand, -1)
    expect(reading.indifferences[0]!.amount! / loan.grantEquivalent).toBeCloseTo(1, 2)
  })

  test('ties where it says: at the probability, by cash and by value, and at the rate', () => {
    const { reading, grant, loan, decision } = grantOrLoan(0.08, 20)
    const [{ safety, worth, rates }] = reading.indifferences as [(typeof reading.indifferences)[number]]
    const low = 'at' in safety ? safety.at : NaN
    const lowest = low * grant.outcome.lowestCash + (1 - low) * grant.refused.outcome.lowestCash
    expect(lowest).toBeCloseTo(loan.outcome.lowestCash, 4)
    const p = 'at' in worth ? worth.at : NaN
    const value = valueOf(expectedMoney(p, grant.money, grant.refused.money), 0, decision.discountRate)
    expect(value - grant.effortCost).toBeCloseTo(loan.grantEquivalent - loan.effortCost, 4)
    const expected = expectedMoney(0.4, grant.money, grant.refused.money)
    for (const rate of rates.kind === 'one' ? [rates.rate] : rates.kind === 'several' ? rates.rates : []) {
      expect(valueOf(expected, 0, rate) - valueOf(loan.money, 0, rate)).toBeCloseTo(0, 0)
    }
  })

  test('says which side does better under the tie', () => {
    const { reading } = grantOrLoan(0.08)
    const [{ safety, worth }] = reading.indifferences as [(typeof reading.indifferences)[number]]
    expect(safety).toMatchObject({ under: 'sure' })
    expect(worth).toMatchObject({ under: 'sure' })
  })

  test('reads every alternative as its scenario evaluated from nothing', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5, maxMonths: 30 }), (drawn) => {
        // Nothing to be awarded: what is granted is what the scenario says.
        const signed = drawn.lines.map((one) => ({
          ...one,
          values: { ...one.values, ...('status' in one.values ? { status: 4 } : {}) },
        }))
        const plan: Plan = { ...drawn, lines: signed }
        const model = createLiveModel(plan)
        const decision: Decision = {
          ...{ id: 'd', name: '', need: 0, month: plan.timeline.start, discountRate: 0.03, hourCost: 0 },
          reference: 'base',
          alternatives: plan.scenarios.map(({ id }) => ({ ...sides, scenario: id })),
        }
        const { alternatives } = readDecision(model, decision)
        for (const { alternative, outcome, money, probability } of alternatives) {
          if (probability < 1) continue
          const fresh = createLiveModel(plan)
          const alone = fresh.evaluation(alternative.scenario)
          expect(outcome).toEqual(readOutcome(plan, alone))
          const moved = money.flows.reduce((sum, flow) => sum + flow, 0)
          expect(moved).toBe(outcome.closingCash - readOutcome(plan, fresh.evaluation('base')).closingCash)
        }
      }),
      { numRuns: 40 },
    )
  })
})
