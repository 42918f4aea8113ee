import { centsFigure, monthFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { PlanAlert } from './planAlert.ts'
import { capOf, shareCaps } from './shareCaps.ts'

/**
 * A grant bears more than its funder's share of the costs of its actions (of the plan, when it names none), with what is
 * given in kind where the funder counts it: the months in which it goes furthest beyond.
 */
export const grantOverShare: PlanAlert = (context) => {
  const { start } = context.evaluation.sheet.calendar.timeline
  const worst = new Map<string, { readonly over: number; readonly alert: Alert }>()
  for (const reading of shareCaps(context)) {
    const { line, window, amount, share, counts } = reading
    const cap = capOf(reading, counts)
    const over = amount - cap
    if (amount === 0 || over <= (worst.get(line.id)?.over ?? 0)) continue
    const figures = {
      amount: centsFigure(amount),
      cap: centsFigure(cap),
      share: rateFigure(share),
      base: centsFigure(reading.paid + (counts ? reading.inKind : 0)),
      first: monthFigure(start + window.first),
      last: monthFigure(start + window.last),
    }
    worst.set(line.id, { over, alert: { code: 'grantOverShare', severity: 'warning', line: line.id, figures } })
  }
  return [...worst.values()].map(({ alert }) => alert)
}
