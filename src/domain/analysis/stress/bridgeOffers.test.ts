import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import { lineKind, lineKindsIn } from '../../model/lineKinds.ts'
import { openTrial } from '../../model/trial.ts'
import { typedChanges } from '../../model/typedChanges.ts'
import { blankScenario } from '../../plan/scenario.ts'
import { statementRowId } from '../../statements/statement.ts'
import type { Plan } from '../../plan/plan.ts'
import { readOutcome } from '../outcome.ts'
import { bridgeKinds } from './bridgeKinds.ts'
import { bridgeOffers } from './bridgeOffers.ts'
import type { BridgeOffer, LatePayments } from './bridgeOffers.ts'
import { lateInputs, lateMoney } from './lateMoney.ts'

/** The plan with a late scenario that holds the line of an offer, evaluated from nothing. */
function bridged(plan: Plan, over: string, late: LatePayments, { kind, choices, values }: BridgeOffer) {
  const trial = openTrial(createLiveModel(plan), over)
  const overrides = typedChanges(plan, over, lateInputs(trial, late.lines, late.months))
  const scenario = blankScenario({ id: 'bridged', name: '', parent: over, overrides })
  const bridge = { id: 'theBridge', kind, name: '', choices, values, provenance: {}, scenario: 'bridged' }
  const lines = [...plan.lines, bridge]
  return createLiveModel({ ...plan, lines, scenarios: [...plan.scenarios, scenario] }).evaluation('bridged')
}

const plans = arbitraryPlan({
  kinds: [...lineKindsIn('resources').filter(({ family }) => family === 'public'), ...lineKindsIn('costs')],
  maxLines: 4,
  maxMonths: 30,
})

describe('the bridges that late money asks for', () => {
  test('each, added to a plan that is evaluated from nothing, comes to what was told and keeps cash where it says', () => {
    let seen = 0
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 12 }), (plan, months) => {
        const over = plan.scenarios.at(-1)!.id
        const trial = openTrial(createLiveModel(plan), over)
        const late = { lines: lateMoney(trial)[0]?.lines ?? [], months }
        for (const offer of bridgeOffers(plan, over, late)) {
          const outcome = readOutcome(plan, bridged(plan, over, late, offer))
          expect(offer.outcome).toEqual(outcome)
          seen += 1
          if (!offer.holds) continue
          if (offer.overdraws) expect(outcome.lowestCash).toBeGreaterThanOrEqual(-offer.amount)
          else expect(outcome.firstMonthBelowFloor).toBeNull()
        }
      }),
      { numRuns: 25 },
    )
    expect(seen).toBeGreaterThan(20)
  })

  test('is as large as what is missing and its own cost, and no larger than one round sum more', () => {
    const plan = aPlan()
      .with(
        line('openingCash', { balance: 5_000_00 }),
        line('operatingGrant', { amount: [24_000_00], status: 3, balanceDelay: 0 }, { payment: 'single' }),
        line('runningCost', { amount: [20_000_00, 0, 0], paymentDelay: 0 }),
      )
      .build()
    const late = { lines: ['operatingGrant'], months: 10 }
    const trial = openTrial(createLiveModel(plan), 'base')
    const cash = trial.with(lateInputs(trial, late.lines, late.months), (figures) =>
      figures.row(statementRowId('cash', 'closing')).slice(),
    )
    const missing = -Math.min(...cash)
    expect(missing).toBeGreaterThan(0)
    const offers = bridgeOffers(plan, 'base', late)
    expect(offers.map(({ kind }) => kind)).toContain('daillyAdvance')
    for (const { kind, amount, cost, holds, overdraws, outcome } of offers) {
      expect(holds, kind).toBe(true)
      expect(cost).toBeGreaterThanOrEqual(0)
      expect(amount).toBeGreaterThanOrEqual(missing)
      expect(amount).toBeLessThan(missing + cost + 500_00)
      expect(outcome.lowestCash < 0).toBe(overdraws)
    }
    expect(bridgeOffers(plan, 'base', { ...late, months: 0 })).toEqual([])
  })

  test('an advance is for grants that are notified, an overdraft for plans that have none', () => {
    const kinds = (status: number, overdraft: boolean) => {
      const plan = aPlan()
        .driving({ fundingBasis: 3 })
        .with(
          line('operatingGrant', { amount: [24_000_00], status, balanceDelay: 0 }, { payment: 'single' }),
          line('runningCost', { amount: [20_000_00, 0, 0], paymentDelay: 0 }),
          ...(overdraft ? [line('overdraftFacility', { limit: 1_000_00 })] : []),
        )
        .build()
      return bridgeOffers(plan, 'base', { lines: ['operatingGrant'], months: 6 }).map(({ kind }) => kind)
    }
    expect(kinds(3, false)).toEqual(expect.arrayContaining(['daillyAdvance', 'overdraftFacility']))
    expect(kinds(1, false)).not.toContain('daillyAdvance')
    expect(kinds(3, true)).not.toContain('overdraftFacility')
  })

  test.each(bridgeKinds)('$kind has the parameters and choices by which it is sized', (bridge) => {
    const kind = lineKind(bridge.kind)!
    const parameters = kind.parameters.map(({ id }) => id)
    expect(parameters).toEqual(expect.arrayContaining([bridge.amount, bridge.from, bridge.months]))
    for (const [id, option] of Object.entries(bridge.choices)) {
      expect(kind.choices.find((choice) => choice.id === id)?.options).toContain(option)
    }
  })
})
