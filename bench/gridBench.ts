import { optionsByEvents } from '../src/domain/analysis/optionsByEvents.ts'
import { readOutcome } from '../src/domain/analysis/outcome.ts'
import { eventChanges } from '../src/domain/model/lineEffects.ts'
import { scenarioInputs } from '../src/domain/model/inputValues.ts'
import { createLiveModel } from '../src/domain/model/liveModel.ts'
import { evaluateVariation } from '../src/domain/model/trial.ts'
import type { Plan } from '../src/domain/plan/plan.ts'
import type { PlanEvent } from '../src/domain/plan/planEvent.ts'
import { blankScenario } from '../src/domain/plan/scenario.ts'
import { largePlan } from './largePlan.ts'
import { medianTime } from './measure.ts'
import type { Measure } from './printTable.ts'

const events: readonly PlanEvent[] = [
  { what: 'lost', target: { line: 'grant3' } },
  { what: 'lost', target: { funder: 'funder2' } },
  { what: 'scaled', target: { family: 'public' }, by: 0.8 },
  { what: 'late', target: { family: 'public' }, months: 6 },
  { what: 'driver', driver: 'activity', change: 'multiply', by: 0.9 },
  { what: 'driver', driver: 'inflation', change: 'add', by: 0.03 },
  { what: 'driver', driver: 'wageGrowth', change: 'add', by: 0.03 },
  { what: 'driver', driver: 'giving', change: 'multiply', by: 0.7 },
].map((effect, i) => ({ id: `e${i}`, name: '', story: '', effects: [effect as PlanEvent['effects'][number]] }))

/** Six choices by eight events of the large plan (200 lines over 120 months). */
export function gridBench(): readonly Measure[] {
  const base = largePlan()
  const choices = Array.from({ length: 5 }, (_, i) =>
    blankScenario({ id: `choice${i}`, name: '', parent: 'base', overrides: { [`grant${i}/active`]: 0 } }),
  )
  const plan: Plan = { ...base, scenarios: [...base.scenarios, ...choices], events }
  const options = plan.scenarios.map(({ id }) => id)
  const model = createLiveModel(plan)
  const { sheet } = model.compiled
  const ours = medianTime(() => optionsByEvents(model, options, events), 10)
  const theirs = medianTime(() => {
    for (const option of options) {
      const inputs = scenarioInputs(plan, sheet, option)
      for (const { effects } of events) {
        readOutcome(plan, evaluateVariation(sheet, inputs, eventChanges(plan, inputs, effects)))
      }
    }
  }, 3)
  return [{ what: '6 choices by 8 events, 200 lines', ours, limit: 100, peer: 'each evaluated from nothing', theirs }]
}
