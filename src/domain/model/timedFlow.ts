import { constant, time } from '../calc/expression.ts'
import type { Operand, Unit } from '../calc/expression.ts'
import { add, atLeast, following, maximum, multiply, negate, periodOf, shift, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { lineInputId, lineRowId } from '../plan/lineKind.ts'
import { laterInput, untilInput } from '../plan/lineTiming.ts'

/**
 * Moves a flow of a line by the months of its input `later` (before or after) and cuts it after the month of `until`.
 * `part` tells the flows of one line apart. What is moved before the first month of the plan is lost.
 */
export function timedFlow(
  sheet: SheetBuilder,
  lineId: string,
  flow: Operand,
  { part, moves, unit }: { readonly part: number; readonly moves: boolean; readonly unit: Unit },
): Operand {
  const row = (code: string, formula: Operand) =>
    sheet.row({
      id: lineRowId(lineId, `${code}${part}`),
      label: { code, line: lineId },
      unit,
      kind: 'flow',
      formula,
      section: lineId,
    })
  const later: Operand = { kind: 'input', id: lineInputId(lineId, laterInput.id) }
  const until: Operand = { kind: 'input', id: lineInputId(lineId, untilInput.id) }
  const counts = atLeast(periodOf(until), time('counter'))
  if (!moves) return multiply(flow, counts)
  const typed = row('typedFlow', flow)
  const after = row('movedLater', shift(typed, maximum(later, constant(0))))
  const ahead = row('broughtForward', following(typed, maximum(negate(later), constant(0))))
  const nearer = row('broughtForwardLess', following(typed, maximum(subtract(negate(later), constant(1)), constant(0))))
  return multiply(add(multiply(after, atLeast(later, constant(0))), subtract(ahead, nearer)), counts)
}
