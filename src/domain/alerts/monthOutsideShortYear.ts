import type { FiscalYear, Timeline } from '../calc/timeline.ts'
import { lineKind } from '../model/lineKinds.ts'
import type { Alert } from '../plan/alert.ts'
import { centsFigure, countFigure, monthFigure } from '../plan/alert.ts'
import { lineInputId, lineRowId, parameterServes } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { numberInYear } from '../time/month.ts'
import { activeLines } from './planAlert.ts'
import type { AlertContext, PlanAlert } from './planAlert.ts'

/** A yearly amount that falls in one month which a short year does not have: it is counted in the first month instead. */
export const monthOutsideShortYear: PlanAlert = (context) =>
  activeLines(context).flatMap((line) => outsideShortYear(context, line))

/** The rows that hold what is typed for a fiscal year, one of which a line with a profile has. */
const yearlyRows = ['yearAmount', 'yearSpending']

function outsideShortYear({ evaluation }: AlertContext, line: Line): readonly Alert[] {
  const kind = lineKind(line.kind)
  const month = kind?.parameters.find((parameter) => parameter.id === 'profileMonth')
  if (!kind || !month || !parameterServes(month, line, kind)) return []
  const { timeline, years } = evaluation.sheet.calendar
  const wanted = evaluation.input(lineInputId(line.id, month.id))[0]!
  const row = yearlyRows.map((code) => lineRowId(line.id, code)).find((id) => evaluation.sheet.index.byId.has(id))
  if (row === undefined) return []
  const amounts = evaluation.row(row)
  return years
    .filter((year) => amounts[year.first] !== 0 && !holdsMonth(year, timeline, wanted))
    .map((year) => ({
      code: 'monthOutsideShortYear',
      severity: 'warning',
      line: line.id,
      figures: {
        month: monthFigure(missedMonth(year, timeline, wanted)),
        first: monthFigure(timeline.start + year.first),
        amount: centsFigure(amounts[year.first]!),
        year: countFigure(year.endYear),
      },
    }))
}

function holdsMonth({ first, last }: FiscalYear, { start }: Timeline, wanted: number): boolean {
  for (let t = first; t <= last; t++) if (numberInYear(start + t) === wanted) return true
  return false
}

/** The wanted month where it would stand, had the fiscal year its twelve months. */
function missedMonth({ endYear }: FiscalYear, { fiscalYearEndMonth }: Timeline, wanted: number): number {
  return (wanted > fiscalYearEndMonth ? endYear - 1 : endYear) * 12 + wanted - 1
}
