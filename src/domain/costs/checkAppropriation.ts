import type { LegalFigureId } from '../parameters/legalFigures.ts'
import { centsFigure, countFigure, rateFigure, textFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'

/** A typed share that the law bounds from below, with the row that it gives. */
export interface LeastShare {
  readonly parameter: 'legalReserveShare' | 'statutoryReserveShare' | 'workersShare'
  readonly figure: LegalFigureId
}

/** The first year whose surplus is shared out with less than the law asks for a part. */
export function sharesTooSmall(context: LineCheck, shares: readonly LeastShare[]): readonly Alert[] {
  const { calendar, figures, value, legal } = context
  const decided = figures('surplusDecided')
  const month = decided.findIndex((amount) => amount > 0)
  if (month < 0) return []
  const at = calendar.series.month[month]!
  return shares.flatMap(({ parameter, figure }): readonly Alert[] => {
    const share = value(parameter)
    const least = legal(figure, at)
    if (least === null || share >= least) return []
    return [
      {
        code: 'surplusShareTooSmall',
        severity: 'error',
        figures: {
          part: textFigure(parameter),
          share: rateFigure(share),
          least: rateFigure(least),
          missing: centsFigure(Math.round(decided[month]! * (least - share))),
          year: countFigure(calendar.years[calendar.series.yearIndex[month]! - 1]!.endYear),
        },
      },
    ]
  })
}

/** The first year in which reserves, workers and interest on shares take more than the surplus. */
export function surplusOverShared({ calendar, figures }: LineCheck, parts: readonly string[]): readonly Alert[] {
  const sum = (code: string, first: number, last: number) =>
    figures(code)
      .subarray(first, last + 1)
      .reduce((total, amount) => total + amount, 0)
  for (const { first, last, endYear } of calendar.years) {
    const surplus = sum('surplusDecided', first, last)
    const taken = parts.reduce((total, code) => total + sum(code, first, last), 0)
    if (surplus > 0 && taken > surplus + 1) {
      return [
        {
          code: 'surplusOverShared',
          severity: 'warning',
          figures: { surplus: centsFigure(surplus), taken: centsFigure(taken), year: countFigure(endYear) },
        },
      ]
    }
  }
  return []
}
