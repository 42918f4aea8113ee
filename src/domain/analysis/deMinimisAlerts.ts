import { centsFigure, countFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { DeMinimisMeter } from './deMinimis.ts'

/** What is wrong with the public aid of a plan: over the ceiling, without a known ceiling, or not wholly measured. */
export function deMinimisAlerts({ uses, incomplete }: DeMinimisMeter): readonly Alert[] {
  const alerts: Alert[] = []
  const over = uses.find(({ used, ceiling }) => ceiling !== null && used > ceiling)
  if (over?.ceiling) {
    alerts.push({
      code: 'deMinimisOver',
      severity: 'warning',
      figures: {
        month: monthFigure(over.month),
        used: centsFigure(over.used),
        ceiling: centsFigure(over.ceiling),
        excess: centsFigure(over.used - over.ceiling),
      },
    })
  }
  const unchecked = uses.find(({ ceiling }) => ceiling === null)
  if (unchecked) {
    alerts.push({
      code: 'deMinimisCeilingMissing',
      severity: 'warning',
      figures: { month: monthFigure(unchecked.month), used: centsFigure(unchecked.used) },
    })
  }
  if (incomplete.length > 0) {
    alerts.push({
      code: 'aidEquivalentMissing',
      severity: 'info',
      figures: { count: countFigure(incomplete.length) },
    })
  }
  return alerts
}
