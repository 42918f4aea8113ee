import { centsFigure, countFigure, monthFigure } from '../plan/alert.ts'
import { driverInputId } from '../plan/drivers.ts'
import { statementRowId } from '../statements/statement.ts'
import type { PlanAlert } from './planAlert.ts'

/** Cash under zero, where payments are refused; else under the floor that the plan sets itself. */
export const cashBelowFloor: PlanAlert = ({ evaluation }) => {
  const closing = evaluation.row(statementRowId('cash', 'closing'))
  const lowest = Math.min(...closing)
  const isBelowZero = lowest < 0
  const floor = isBelowZero ? 0 : evaluation.input(driverInputId('cashFloor'))[0]!
  const under = [...closing.keys()].filter((t) => closing[t]! < floor)
  const [first] = under
  if (first === undefined) return []
  const { start } = evaluation.sheet.calendar.timeline
  return [
    {
      code: isBelowZero ? 'cashBelowZero' : 'cashBelowFloor',
      severity: isBelowZero ? 'error' : 'warning',
      figures: {
        floor: centsFigure(floor),
        first: monthFigure(start + first),
        lowest: centsFigure(lowest),
        lowestMonth: monthFigure(start + closing.indexOf(lowest)),
        depth: centsFigure(floor - lowest),
        count: countFigure(under.length),
      },
    },
  ]
}
