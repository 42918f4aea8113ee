import type { AlertContext } from '../../alerts/planAlert.ts'
import { linesIn } from '../../plan/linesIn.ts'
import type { Line } from '../../plan/plan.ts'
import { forgottenCostRegistry } from './forgottenCostRegistry.ts'
import type { ForgottenCost } from './forgottenCost.ts'
import type { ForgottenCostId } from './forgottenCostRegistry.ts'

/** A cost that the plan may have forgotten, with the line that would bring it. */
export interface FoundForgottenCost {
  readonly id: ForgottenCostId
  readonly line: Pick<Line, 'kind' | 'choices' | 'links'>
}

/** The usual costs that are absent from a plan in the scenario of an evaluation; none while the plan has no cost at all. */
export function forgottenCosts(context: AlertContext, scenarioId: string): readonly FoundForgottenCost[] {
  const lines = linesIn(context.plan, scenarioId)
  if (!lines.some(({ kind }) => kind === 'runningCost' || kind === 'staff' || kind === 'staffPosition')) return []
  return Object.entries<ForgottenCost>(forgottenCostRegistry).flatMap(([id, { absent }]) => {
    const line = absent({ ...context, lines })
    // The keys of the registry are its ids: the type is the registry.
    return line ? [{ id: id as ForgottenCostId, line }] : []
  })
}
