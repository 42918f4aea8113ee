import { coFundingChoice, maxShareParameter } from '../instruments/grantContract.ts'
import { centsFigure, monthFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { actionCosts } from './actionCosts.ts'
import { grantWindows } from './grantWindows.ts'
import type { PlanAlert } from './planAlert.ts'

/**
 * A grant bears more than its funder's share of the costs of its actions (of the plan, when it names none), with what is
 * given in kind where the funder counts it: the months in which it goes furthest beyond.
 */
export const grantOverShare: PlanAlert = (context) => {
  const windows = grantWindows(context, coFundingChoice.id, 'capped')
  if (windows.length === 0) return []
  const costs = actionCosts(context)
  const { start } = context.evaluation.sheet.calendar.timeline
  const worst = new Map<string, { readonly over: number; readonly alert: Alert }>()
  for (const { line, kind, window, amount } of windows) {
    const actions = Object.keys(line.actions ?? {})
    const share = context.evaluation.input(lineInputId(line.id, maxShareParameter.id))[0]!
    const paid = kind.id === 'investmentGrant' ? costs.investments(actions, window) : costs.costs(actions, window)
    const base = paid + (countsInKind(context.plan, line) ? costs.inKind(actions, window) : 0)
    const cap = Math.round(base * share)
    const over = amount - cap
    if (amount === 0 || over <= (worst.get(line.id)?.over ?? 0)) continue
    const figures = {
      amount: centsFigure(amount),
      cap: centsFigure(cap),
      share: rateFigure(share),
      base: centsFigure(base),
      first: monthFigure(start + window.first),
      last: monthFigure(start + window.last),
    }
    worst.set(line.id, { over, alert: { code: 'grantOverShare', severity: 'warning', line: line.id, figures } })
  }
  return [...worst.values()].map(({ alert }) => alert)
}

function countsInKind(plan: Plan, line: Line): boolean {
  return plan.funders.find(({ id }) => id === line.funder)?.countsInKind ?? false
}
