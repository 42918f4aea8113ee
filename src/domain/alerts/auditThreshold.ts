import { sumByYear } from '../calc/yearFigures.ts'
import { legalFigure } from '../parameters/legalFigures.ts'
import { centsFigure, countFigure } from '../plan/alert.ts'
import { statementRowId } from '../statements/statement.ts'
import type { PlanAlert } from './planAlert.ts'

/** An association that receives this much in public grants in a year needs an auditor and publishes its accounts. */
export const auditThreshold: PlanAlert = ({ plan, evaluation }) => {
  if (plan.structure.form !== 'association') return []
  const { calendar } = evaluation.sheet
  const received = (code: string) => sumByYear(evaluation.row(statementRowId('cash', code)), calendar)
  const investment = received('investmentGrants')
  const totals = received('grants').map((sum, year) => sum + investment[year]!)
  for (const { index, last, endYear } of calendar.years) {
    const threshold = legalFigure('auditThreshold', calendar.series.month[last]!)
    if (!threshold || totals[index]! < threshold.value) continue
    return [
      {
        code: 'auditThreshold',
        severity: 'info',
        figures: {
          amount: centsFigure(totals[index]!),
          threshold: centsFigure(threshold.value),
          year: countFigure(endYear),
        },
      },
    ]
  }
  return []
}
