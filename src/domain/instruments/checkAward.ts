import { centsFigure, countFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { isSecured } from './retainedShare.ts'
import { legalFigure } from '../parameters/legalFigures.ts'

/** A resource that is said to be secured, and yet is given less than every chance. */
export function securedButUnsure({ value }: LineCheck): readonly Alert[] {
  const probability = value('probability')
  if (!isSecured(value('status')) || probability === 1) return []
  return [{ code: 'securedButUnsure', severity: 'warning', figures: { probability: rateFigure(probability) } }]
}

/** A public grant of a fiscal year, awarded from a month on, that needs a convention with who gives it. */
export function conventionNeeded(amount: number, month: number, endYear: number): readonly Alert[] {
  const threshold = legalFigure('conventionThreshold', month)
  if (!threshold || amount <= threshold.value) return []
  return [
    {
      code: 'conventionNeeded',
      severity: 'info',
      figures: {
        amount: centsFigure(amount),
        threshold: centsFigure(threshold.value),
        year: countFigure(endYear),
      },
    },
  ]
}
