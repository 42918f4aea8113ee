import { lineKind } from '../model/lineKinds.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { lineInputId, lineRowId } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { activeLines } from './planAlert.ts'
import type { AlertContext, PlanAlert } from './planAlert.ts'

/** What each kind of line checks in its own lines: legal limits, terms that make no sense. */
export const lineChecks: PlanAlert = (context) =>
  activeLines(context).flatMap((line) => {
    const alerts = lineKind(line.kind)?.check?.(lineCheck(context, line)) ?? []
    return alerts.map((alert) => ({ ...alert, line: line.id }))
  })

function lineCheck({ plan, evaluation }: AlertContext, line: Line): LineCheck {
  const series = (id: string) => evaluation.input(lineInputId(line.id, id))
  return {
    plan,
    line,
    calendar: evaluation.sheet.calendar,
    figures: (code) => evaluation.row(lineRowId(line.id, code)),
    value: (id) => series(id)[0]!,
    series,
  }
}
