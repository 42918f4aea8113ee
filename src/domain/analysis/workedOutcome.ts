import { createLiveModel } from '../model/liveModel.ts'
import type { Plan } from '../plan/plan.ts'
import { readOutcome } from './outcome.ts'
import { resourceFlows } from './resourceFlows.ts'

/** What a plan comes to with a line and without it. Amounts in cents, months absolute. */
export interface WorkedOutcome {
  readonly lowestWith: number
  readonly lowestWithMonth: number
  readonly lowestWithout: number
  readonly lowestWithoutMonth: number
  /** What the result of the whole plan changes by. */
  readonly result: number
  /** What a resource that is owed back brings, costs in cash, and leaves owed at the end; null for any other. */
  readonly owed: { readonly received: number; readonly paid: number; readonly left: number } | null
}

/** Reads what a line changes in its plan: the first scenario has it, the other has not. */
export function workedOutcome(plan: Plan, line: string, without: string): WorkedOutcome {
  const model = createLiveModel(plan)
  const base = model.evaluation(plan.scenarios[0]!.id)
  const flows = resourceFlows(plan, base).get(line)
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)
  const owed = flows && { received: sum(flows.received), paid: sum(flows.paid), left: flows.owed.at(-1) ?? 0 }
  const [has, lacks] = [readOutcome(plan, base), readOutcome(plan, model.evaluation(without))]
  return {
    lowestWith: has.lowestCash,
    lowestWithMonth: has.lowestCashMonth,
    lowestWithout: lacks.lowestCash,
    lowestWithoutMonth: lacks.lowestCashMonth,
    result: has.totalResult - lacks.totalResult,
    owed: owed ?? null,
  }
}
