import type { Alert } from '../../domain/plan/alert.ts'

/** Whether a warning is answered by typing a legal figure. */
export function asksLegalFigure({ code }: Alert): boolean {
  return code === 'legalFigureAsked' || code === 'legalFigureMissing'
}
