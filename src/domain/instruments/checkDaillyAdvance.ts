import { centsFigure, monthFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { isSecured } from './retainedShare.ts'
import { monthsBeyond } from './usualBounds.ts'

/** What an advance on a grant is checked for: the grant is notified, money is there to advance, and the grant pays in time. */
export function checkDaillyAdvance(context: LineCheck): readonly Alert[] {
  if (context.line.choices['advancedOn'] === 'amount') {
    if (context.value('advancedAmount') === 0) return []
    return [...drawnOutsidePlan(context), ...monthsBeyond(context, context.value('duration'), 'daillyTerm')]
  }
  const grant = context.linked('grant')
  if (!grant) return [{ code: 'noGrantCeded', severity: 'error', figures: {} }]
  const notNotified: readonly Alert[] = isSecured(context.valueOf(grant, 'status'))
    ? []
    : [{ code: 'cededGrantNotNotified', severity: 'error', figures: {} }]
  return [...drawnOutsidePlan(context), ...notNotified, ...nothingAdvanced(context), ...stillOwed(context)]
}

/** No month of the plan sees anything advanced although the date is in it: nothing is owed by the grant by then. */
function nothingAdvanced(context: LineCheck): readonly Alert[] {
  if (drawnOutsidePlan(context).length > 0 || context.figures('drawdown').some((amount) => amount > 0)) return []
  return [
    { code: 'nothingToAdvance', severity: 'warning', figures: { month: monthFigure(context.value('drawMonth')) } },
  ]
}

/** What the grant has not paid when the longest advance is over. */
function stillOwed(context: LineCheck): readonly Alert[] {
  const { figures, legal, value, calendar } = context
  const longest = legal('daillyTerm', value('drawMonth'))
  if (longest === null) return []
  const at = value('drawMonth') - calendar.timeline.start + longest
  const left = figures('closingBalance')[at] ?? 0
  if (left === 0) return []
  const figuresOf = { left: centsFigure(left), longest: monthsFigure(longest) }
  return [{ code: 'advanceStillOwed', severity: 'warning', figures: figuresOf }]
}
