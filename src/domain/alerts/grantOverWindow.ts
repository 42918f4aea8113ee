import { restrictionChoice } from '../instruments/grantContract.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import { actionCosts } from './actionCosts.ts'
import { grantWindows } from './grantWindows.ts'
import type { PlanAlert } from './planAlert.ts'

/** The actions that a grant is restricted to cost less than it brings in the months in which their costs are eligible. */
export const grantOverWindow: PlanAlert = (context) => {
  const restricted = grantWindows(context, restrictionChoice.id, 'restricted')
  const windows = restricted.filter(({ line }) => Object.keys(line.actions ?? {}).length > 0)
  if (windows.length === 0) return []
  const { costs } = actionCosts(context)
  const { start } = context.evaluation.sheet.calendar.timeline
  return windows.flatMap(({ line, window, amount }): readonly Alert[] => {
    const spent = costs(Object.keys(line.actions ?? {}), window)
    if (amount <= spent) return []
    const figures = {
      amount: centsFigure(amount),
      costs: centsFigure(spent),
      gap: centsFigure(amount - spent),
      first: monthFigure(start + window.first),
      last: monthFigure(start + window.last),
    }
    return [{ code: 'grantOverWindow', severity: 'warning', line: line.id, figures }]
  })
}
