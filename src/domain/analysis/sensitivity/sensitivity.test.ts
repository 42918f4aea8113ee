import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import { openTrial } from '../../model/trial.ts'
import type { Inputs, Trial } from '../../model/trial.ts'
import { typedChanges } from '../../model/typedChanges.ts'
import type { Plan } from '../../plan/plan.ts'
import { blankScenario } from '../../plan/scenario.ts'
import { swings } from './swings.ts'
import type { Swing } from './swings.ts'
import { readFigure } from './targetFigure.ts'
import type { TargetFigure } from './targetFigure.ts'
import { spider, tornado, twoWay, usualSizes } from './tornado.ts'

const plans = arbitraryPlan({ maxLines: 4, maxMonths: 30 })
const targets = fc.constantFrom<TargetFigure>(
  { what: 'lowestCash' },
  { what: 'closingCash' },
  { what: 'totalResult' },
  { what: 'row', row: 'indicator.ownFundsRatio', year: 0 },
  { what: 'row', row: 'balance.totalAssets', year: 1 },
)

/** The figure of a plan in which some inputs are typed over a scenario, evaluated from nothing. */
function alone(plan: Plan, over: string, changes: Inputs, target: TargetFigure): number {
  const scenario = blankScenario({ id: 'typed', name: '', parent: over, overrides: typedChanges(plan, over, changes) })
  const typed = { ...plan, scenarios: [...plan.scenarios, scenario] }
  return readFigure(target, createLiveModel(typed).evaluation('typed'))
}

const eachScenario = (plan: Plan, check: (trial: Trial, id: string, all: readonly Swing[]) => void) => {
  const model = createLiveModel(plan)
  for (const { id } of plan.scenarios) {
    const trial = openTrial(model, id)
    check(trial, id, swings(plan, trial.inputs))
  }
}

describe('sensitivity, against plans evaluated from nothing', () => {
  test('each bar of a tornado', () => {
    fc.assert(
      fc.property(plans, targets, (plan, target) => {
        eachScenario(plan, (trial, id, all) => {
          const bars = tornado(trial, all, target)
          expect(bars.map(({ reach }) => reach)).toEqual(bars.map(({ reach }) => reach).sort((a, b) => b - a))
          for (const { swing, down, up } of bars.slice(0, 3)) {
            expect(down).toEqual(alone(plan, id, swing.at(usualSizes[swing.unit].down), target))
            expect(up).toEqual(alone(plan, id, swing.at(usualSizes[swing.unit].up), target))
          }
        })
      }),
      { numRuns: 15 },
    )
  })

  test('each cell of a two-way table, and each point of a spider', () => {
    fc.assert(
      fc.property(plans, targets, (plan, target) => {
        const steps = [-0.2, 0, 0.1]
        eachScenario(plan, (trial, id, all) => {
          const [first, second] = all.filter(({ unit }) => unit === 'share')
          if (!first || !second) return
          const table = twoWay(trial, [first, steps], [second, steps], target)
          const both = new Map([...first.at(-0.2), ...second.at(0.1)])
          expect(table[0]![2]).toEqual(alone(plan, id, both, target))
          expect(table[1]![1]).toEqual(readFigure(target, trial.evaluation))
          expect(spider(trial, [first], steps, target)[0]![2]).toEqual(alone(plan, id, first.at(0.1), target))
        })
      }),
      { numRuns: 15 },
    )
  })
})
