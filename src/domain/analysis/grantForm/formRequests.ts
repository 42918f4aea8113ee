import type { Funder } from '../../plan/funder.ts'
import { formAmounts } from './formAmounts.ts'
import type { FormBudget, FormSource } from './formBudget.ts'
import { formFunders, formRequest } from './formRequest.ts'
import type { FormRequest } from './formRequest.ts'

/** The requests that one budget serves, of those who give something in it: each states what every funder gives. */
export function formRequests(source: FormSource, budget: FormBudget): readonly FormRequest[] {
  return formFunders(source, budget.scope.action)
    .map((funder) => formRequest(budget, funder))
    .filter(({ euros }) => euros !== 0)
}

/** The grants of a funder over a fiscal year, in cents: all of them, those of each action, those of none. */
export interface GrantByAction {
  readonly funder: Funder
  readonly whole: number
  /** In the order of the plan's actions. */
  readonly actions: readonly number[]
  /** What is given to no action. */
  readonly rest: number
}

/**
 * What each funder gives in the budget of the structure and in that of every action: the budgets of actions never give
 * more in its name than the structure's.
 */
export function grantsByAction(source: FormSource, year: number): readonly GrantByAction[] {
  const { plan, evaluation } = source
  const given = (action: string | null) => {
    const amounts = formAmounts(plan, evaluation, { action, year }).filter(({ isGrant }) => isGrant)
    return (funder: Funder) =>
      amounts.reduce((sum, { line, cents }) => (line?.funder === funder.id ? sum + cents : sum), 0)
  }
  const whole = given(null)
  const byAction = plan.actions.map(({ id }) => given(id))
  return formFunders(source, null).map((funder): GrantByAction => {
    const actions = byAction.map((of) => of(funder))
    return { funder, whole: whole(funder), actions, rest: whole(funder) - actions.reduce((sum, each) => sum + each, 0) }
  })
}
