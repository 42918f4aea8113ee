import { legalSeries } from '../model/legalInputs.ts'
import { lineKind } from '../model/lineKinds.ts'
import { monthFigure, textFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import { legalNeeds } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import type { AlertContext } from './planAlert.ts'

/** The legal figures that a line reckons with and that nobody knows for some month: they count zero until they are typed. */
export function missingLegalFigures({ plan, evaluation }: AlertContext, line: Line): readonly Alert[] {
  const kind = lineKind(line.kind)
  const { calendar } = evaluation.sheet
  return (kind ? legalNeeds(plan.structure.form, line, kind) : []).flatMap((id): readonly Alert[] => {
    const [first] = legalSeries(plan, calendar, id).missing
    if (first === undefined) return []
    return [
      {
        code: 'legalFigureAsked',
        severity: 'error',
        figures: { figure: textFigure(id), month: monthFigure(calendar.series.month[first]!) },
      },
    ]
  })
}
