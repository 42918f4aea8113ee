import { lastOfYear, sumByYear } from '../calc/yearFigures.ts'
import { indicatorRowId } from '../indicators/indicator.ts'
import { largestFunderShare } from '../indicators/largestFunderShare.ts'
import { funderRowId } from '../model/compilePlan.ts'
import { centsFigure, countFigure, rateFigure, textFigure } from '../plan/alert.ts'
import type { PlanAlert } from './planAlert.ts'

/** One funder brings more than the mark of the indicator: the year in which it weighs most. */
export const funderConcentration: PlanAlert = ({ compiled, evaluation }) => {
  const { calendar } = evaluation.sheet
  const mark = largestFunderShare.marks.amber
  const shares = lastOfYear(evaluation.row(indicatorRowId(largestFunderShare.id)), calendar)
  const share = Math.max(...shares.filter((figure) => figure > mark))
  const year = shares.indexOf(share)
  if (year < 0) return []
  const brought = compiled.funders.map(
    (_, position) => sumByYear(evaluation.row(funderRowId(position)), calendar)[year]!,
  )
  const largest = Math.max(...brought)
  return [
    {
      code: 'funderConcentration',
      severity: 'warning',
      figures: {
        funder: textFigure(compiled.funders[brought.indexOf(largest)]?.name ?? ''),
        share: rateFigure(share),
        mark: rateFigure(mark),
        amount: centsFigure(largest),
        year: countFigure(calendar.years[year]!.endYear),
      },
    },
  ]
}
