import { lineKind } from '../model/lineKinds.ts'
import { choiceOf, lineInputId, lineRowId, parameterServes } from '../plan/lineKind.ts'
import type { LineKind } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import type { Window } from './actionCosts.ts'
import { activeLines } from './planAlert.ts'
import type { AlertContext } from './planAlert.ts'

/** A grant over the months in which what it pays for is eligible: its amount there, in cents. */
export interface GrantWindow {
  readonly line: Line
  readonly kind: LineKind
  readonly window: Window
  readonly amount: number
}

/** Whether a line has a structural choice at one of its options. */
export function hasChosen(line: Line, kind: LineKind, choice: string, option: string): boolean {
  return kind.choices.some(({ id }) => id === choice) && choiceOf(line, kind, choice) === option
}

/**
 * The grants of a plan that a structural choice concerns, each over its service period as far as the plan goes (and then for
 * the same part of its amount), or fiscal year by fiscal year. Investment grants are taken over the whole plan.
 */
export function grantWindows(context: AlertContext, choice: string, option: string): readonly GrantWindow[] {
  return activeLines(context).flatMap((line): readonly GrantWindow[] => {
    const kind = lineKind(line.kind)
    if (!kind || !kind.rowCodes.includes('awarded') || !hasChosen(line, kind, choice, option)) return []
    return windowsOf(context, line, kind).map((each) => ({ line, kind, ...each }))
  })
}

function windowsOf({ evaluation }: AlertContext, line: Line, kind: LineKind) {
  const { years, timeline } = evaluation.sheet.calendar
  const awarded = evaluation.row(lineRowId(line.id, 'awarded'))
  const total = awarded.reduce((sum, amount) => sum + amount, 0)
  const served = kind.parameters.find(({ id }) => id === 'serviceMonths')
  if (served && parameterServes(served, line, kind)) {
    const [start, months] = ['serviceStart', 'serviceMonths'].map(
      (id) => evaluation.input(lineInputId(line.id, id))[0]!,
    )
    const from = start! - timeline.start
    const first = Math.max(from, 0)
    const last = Math.min(from + months! - 1, timeline.months - 1)
    if (last < first) return []
    return [{ window: { first, last }, amount: Math.round((total * (last - first + 1)) / months!) }]
  }
  const isYearly = kind.parameters.some(({ id, shape }) => id === 'amount' && shape === 'byYear')
  if (!isYearly) return [{ window: { first: 0, last: timeline.months - 1 }, amount: total }]
  return years.map(({ first, last }) => ({
    window: { first, last },
    amount: awarded.slice(first, last + 1).reduce((sum, amount) => sum + amount, 0),
  }))
}
