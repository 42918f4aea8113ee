import { monthFigure, textFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'

/** No figure is known for that month, neither by the app nor by the user: the check is not made, and says so. */
export function figureUnknown(id: LegalFigureId, month: number): Alert {
  return {
    code: 'legalFigureMissing',
    severity: 'info',
    figures: { figure: textFigure(id), month: monthFigure(month) },
  }
}
