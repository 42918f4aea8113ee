import { lineKind } from '../model/lineKinds.ts'
import { legalValue } from '../parameters/legalFigures.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { lineInputId, lineRowId } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { missingLegalFigures } from './missingLegalFigures.ts'
import { activeLines } from './planAlert.ts'
import type { AlertContext, PlanAlert } from './planAlert.ts'

/** What each kind of line checks in its own lines: legal limits, terms that make no sense. */
export const lineChecks: PlanAlert = (context) =>
  activeLines(context).flatMap((line) => {
    const alerts = lineKind(line.kind)?.check?.(lineCheck(context, line)) ?? []
    return [...alerts, ...missingLegalFigures(context, line)].map((alert) => ({ ...alert, line: line.id }))
  })

function lineCheck({ plan, evaluation }: AlertContext, line: Line): LineCheck {
  const series = (id: string) => evaluation.input(lineInputId(line.id, id))
  const figuresOf = (other: Line, code: string) => evaluation.row(lineRowId(other.id, code))
  return {
    plan,
    line,
    calendar: evaluation.sheet.calendar,
    legal: (id, month) => legalValue(id, month, plan.legalFigures),
    linked: (linkId) => plan.lines.find(({ id }) => id === line.links?.[linkId]) ?? null,
    valueOf: (other, id) => evaluation.input(lineInputId(other.id, id))[0]!,
    figuresOf,
    figures: (code) => figuresOf(line, code),
    value: (id) => series(id)[0]!,
    series,
  }
}
