import { activeLines, eventChanges, isOpenAward, linesOf } from '../model/lineEffects.ts'
import type { LiveModel } from '../model/liveModel.ts'
import { openTrial } from '../model/trial.ts'
import type { EventEffect } from '../plan/planEvent.ts'
import { lostFunders } from './stress/lostFunders.ts'
import { readOutcome } from './outcome.ts'

/** An event that is often feared; `funder` names whom it is about. */
export interface PredefinedEvent {
  readonly code: PredefinedEventCode
  readonly funder?: string
  readonly effects: readonly EventEffect[]
}

/** The usual events, in the order in which they are offered. */
export const predefinedEventCodes = [
  'refusedBy',
  'allRefused',
  'lessPublicMoney',
  'latePublicMoney',
  'funderLost',
  'lessActivity',
  'lateCustomers',
  'lessGiving',
  'higherWages',
  'higherPrices',
] as const
export type PredefinedEventCode = (typeof predefinedEventCodes)[number]

const usual: readonly PredefinedEvent[] = [
  { code: 'allRefused', effects: [{ what: 'lost', target: { openAwards: true } }] },
  { code: 'lessPublicMoney', effects: [{ what: 'driver', driver: 'subsidies', change: 'multiply', by: 0.8 }] },
  { code: 'latePublicMoney', effects: [{ what: 'driver', driver: 'publicDelay', change: 'add', by: 6 }] },
  { code: 'lessActivity', effects: [{ what: 'driver', driver: 'activity', change: 'multiply', by: 0.9 }] },
  { code: 'lateCustomers', effects: [{ what: 'driver', driver: 'customerDelay', change: 'add', by: 2 }] },
  { code: 'lessGiving', effects: [{ what: 'driver', driver: 'giving', change: 'multiply', by: 0.7 }] },
  { code: 'higherWages', effects: [{ what: 'driver', driver: 'wageGrowth', change: 'add', by: 0.03 }] },
  { code: 'higherPrices', effects: [{ what: 'driver', driver: 'inflation', change: 'add', by: 0.03 }] },
]

/** The events that are worth asking of a scenario: those that change its cash or its result. */
export function predefinedEvents(model: LiveModel, scenarioId: string): readonly PredefinedEvent[] {
  const { plan } = model
  const trial = openTrial(model, scenarioId)
  const open = activeLines(plan, trial.inputs).filter((line) => isOpenAward(line, trial.inputs))
  const refusals = plan.funders
    .map(({ id }): PredefinedEvent => {
      const asked = open.filter(({ funder }) => funder === id)
      return {
        code: 'refusedBy',
        funder: id,
        effects: asked.map((line) => ({ what: 'lost', target: { line: line.id } })),
      }
    })
    .filter(({ effects }) => effects.length > 0)
  const isRefusal = ({ funder }: PredefinedEvent) =>
    funder !== undefined &&
    refusals.find((one) => one.funder === funder)?.effects.length === linesOf(plan, trial.inputs, { funder }).length
  const candidates = [...refusals, ...usual, ...worstLoss(trial).filter((loss) => !isRefusal(loss))]
  const nothing = readOutcome(plan, trial.evaluation)
  const outcomes = trial.each(
    candidates.map(({ effects }) => eventChanges(plan, trial.inputs, effects)),
    (evaluation) => readOutcome(plan, evaluation),
  )
  return candidates
    .filter((_, i) => {
      const outcome = outcomes[i]!
      return outcome.lowestCash !== nothing.lowestCash || outcome.closingCash !== nothing.closingCash
    })
    .sort((a, b) => predefinedEventCodes.indexOf(a.code) - predefinedEventCodes.indexOf(b.code))
}

/** The loss of the funder that costs the most cash. */
function worstLoss(trial: Parameters<typeof lostFunders>[0]): readonly PredefinedEvent[] {
  const { one } = lostFunders(trial)
  if (one.length === 0) return []
  const worst = one.reduce((least, loss) => (loss.outcome.lowestCash < least.outcome.lowestCash ? loss : least))
  const funder = worst.funders[0]!
  return [{ code: 'funderLost', funder, effects: [{ what: 'lost', target: { funder } }] }]
}
