import type { Evaluation } from '../calc/evaluate.ts'
import type { Plan } from '../plan/plan.ts'
import { statementRowId } from '../statements/statement.ts'
import { actionCosts } from './socialUtility.ts'
import { yearlyOf } from './yearly.ts'

/** Who pays what of an action in a fiscal year, in cents. */
export interface ActionFunding {
  readonly action: string
  readonly cost: number
  /** What each funder dedicates to it, by id. */
  readonly funders: Readonly<Record<string, number>>
  /** What it earns or is given by nobody who is named. */
  readonly own: number
  /** What nothing dedicated to it covers; never below zero. */
  readonly uncovered: number
  /** What is dedicated to it beyond its cost: the same expense would be paid twice. Zero when it is not. */
  readonly overfunded: number
}

/** Reads the matrix of actions and funders (DOMAIN 2.7) of a fiscal year in one scenario; actions that no line names are left out. */
export function actionsByFunder(plan: Plan, evaluation: Evaluation, year: number): readonly ActionFunding[] {
  const { byId } = evaluation.sheet.index
  const inYear = (rowId: string) => (byId.has(rowId) ? yearlyOf(evaluation, rowId)[year]! : 0)
  return plan.actions
    .filter(({ id }) => byId.has(statementRowId('actions', `${id}.cost`)))
    .map(({ id }) => {
      const cost = actionCosts(plan, evaluation, id)[year]!.full
      const funders: Record<string, number> = {}
      let own = 0
      for (const line of plan.lines) {
        const amount = inYear(statementRowId('actions', `${id}.${line.id}.products`))
        if (amount === 0) continue
        if (line.funder === undefined) own += amount
        else funders[line.funder] = (funders[line.funder] ?? 0) + amount
      }
      const dedicated = own + Object.values(funders).reduce((sum, amount) => sum + amount, 0)
      return {
        action: id,
        cost,
        funders,
        own,
        uncovered: Math.max(0, cost - dedicated),
        overfunded: Math.max(0, dedicated - cost),
      }
    })
}
