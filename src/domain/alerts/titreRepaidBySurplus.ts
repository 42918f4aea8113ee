import type { Alert } from '../plan/alert.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import { lineRowId } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { statementRowId } from '../statements/statement.ts'
import { activeLines } from './planAlert.ts'
import type { AlertContext, PlanAlert } from './planAlert.ts'

/**
 * A titre associatif may be repaid only once the surpluses since its issue exceed its nominal amount (CMF L213-9 ter).
 * Only the surpluses of the plan are known, so a titre that already stood at the opening is left aside.
 */
export const titreRepaidBySurplus: PlanAlert = (context) =>
  activeLines(context)
    .filter((line) => line.kind === 'titreAssociatif' && line.choices['origin'] !== 'existing')
    .flatMap((line) => repaidWithoutSurplus(context, line))

function repaidWithoutSurplus({ evaluation }: AlertContext, line: Line): readonly Alert[] {
  const drawn = evaluation.row(lineRowId(line.id, 'drawdown')).findIndex((amount) => amount > 0)
  const capital = evaluation.row(lineRowId(line.id, 'capital'))
  const repaid = capital.findIndex((amount) => amount > 0)
  if (drawn < 0 || repaid < 0) return []
  const results = evaluation.row(statementRowId('income', 'result'))
  const surplus = results.slice(drawn, repaid).reduce((sum, result) => sum + result, 0)
  if (surplus > capital[repaid]!) return []
  return [
    {
      code: 'titreRepaidWithoutSurplus',
      severity: 'error',
      line: line.id,
      figures: {
        month: monthFigure(evaluation.sheet.calendar.timeline.start + repaid),
        nominal: centsFigure(capital[repaid]!),
        surplus: centsFigure(surplus),
      },
    },
  ]
}
