import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { eventChanges } from '../model/lineEffects.ts'
import { scenarioInputs } from '../model/inputValues.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { typedChanges } from '../model/typedChanges.ts'
import type { Plan } from '../plan/plan.ts'
import { blankScenario } from '../plan/scenario.ts'
import { optionsByEvents } from './optionsByEvents.ts'
import { readOutcome } from './outcome.ts'
import { predefinedEvents } from './predefinedEvents.ts'
import { criteria, holds, judge, worthOf } from './regret.ts'

describe('options by events', () => {
  test('are each what a plan of their own gives: the event typed as a scenario over the option, evaluated from nothing', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 6, maxMonths: 30 }), (plan) => {
        const model = createLiveModel(plan)
        const table = optionsByEvents(
          model,
          plan.scenarios.map(({ id }) => id),
          plan.events,
        )
        plan.scenarios.forEach(({ id: option }, i) => {
          const inputs = scenarioInputs(plan, model.compiled.sheet, option)
          expect(table.cells[i]![0]).toEqual(readOutcome(plan, createLiveModel(plan).evaluation(option)))
          plan.events.forEach((event, j) => {
            const overrides = typedChanges(plan, option, eventChanges(plan, inputs, event.effects))
            const struck = blankScenario({ id: 'struck', name: '', parent: option, overrides })
            const typed: Plan = { ...plan, scenarios: [...plan.scenarios, struck] }
            expect(table.cells[i]![j + 1]).toEqual(readOutcome(plan, createLiveModel(typed).evaluation('struck')))
          })
        })
      }),
      { numRuns: 40 },
    )
  }, 30_000)

  test('leave the scenarios as they were', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 4, maxMonths: 24 }), (plan) => {
        const model = createLiveModel(plan)
        const before = readOutcome(plan, model.evaluation('base'))
        optionsByEvents(model, ['base'], plan.events)
        expect(readOutcome(plan, model.evaluation('base'))).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the judgement of choices', () => {
  test('is what counting by hand gives', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5, maxMonths: 24 }), fc.constantFrom(...criteria), (plan, criterion) => {
        const table = optionsByEvents(
          createLiveModel(plan),
          plan.scenarios.map(({ id }) => id),
          plan.events,
        )
        const judgement = judge(table, criterion)!
        for (const [i, option] of table.options.entries()) {
          let largest = 0
          let held = 0
          table.cells[i]!.forEach((cell, j) => {
            const best = table.cells.reduce((most, row) => Math.max(most, worthOf(row[j]!, criterion)), -Infinity)
            largest = Math.max(largest, best - worthOf(cell, criterion))
            if (holds(cell)) held++
          })
          expect(judgement.largestRegrets[i]).toBe(largest)
          expect(judgement.leastRegret.options.includes(option)).toBe(largest === judgement.leastRegret.regret)
          expect(largest).toBeGreaterThanOrEqual(judgement.leastRegret.regret)
          expect(held).toBeLessThanOrEqual(judgement.mostRobust.held)
          expect(judgement.mostRobust.options.includes(option)).toBe(held === judgement.mostRobust.held)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('says nothing of no choice', () => {
    expect(judge({ options: [], events: [], cells: [] }, 'lowestCash')).toBeNull()
  })
})

describe('predefined events', () => {
  test('are those that change the plan: a funder that is asked, late public money, not what the plan has none of', () => {
    const plan = aPlan()
      .with(
        line(
          'operatingGrant',
          { amount: [10_000_00], status: 2, probability: 0.5 },
          {},
          { id: 'city', funder: 'City' },
        ),
        line('openingCash', { balance: 5_000_00 }),
      )
      .funder('City', {})
      .build()
    const found = predefinedEvents(createLiveModel(plan), 'base').map(({ code }) => code)
    expect(found).toEqual(['refusedBy', 'allRefused', 'lessPublicMoney'])
  })

  test('a refusal takes what is still open alone; the loss of the funder takes what it had granted too', () => {
    const granted = { amount: [30_000_00], status: 4 }
    const asked = { amount: [10_000_00], status: 2, probability: 0.5 }
    const plan = aPlan()
      .with(
        line('operatingGrant', granted, {}, { id: 'granted', funder: 'City' }),
        line('operatingGrant', asked, {}, { id: 'asked', funder: 'City' }),
      )
      .funder('City', {})
      .build()
    const found = predefinedEvents(createLiveModel(plan), 'base')
    expect(found.find(({ code }) => code === 'refusedBy')?.effects).toEqual([
      { what: 'lost', target: { line: 'asked' } },
    ])
    expect(found.find(({ code }) => code === 'funderLost')?.effects).toEqual([
      { what: 'lost', target: { funder: plan.funders[0]!.id } },
    ])
  })
})
