import { centsFigure } from '../plan/alert.ts'
import type { PlanAlert } from './planAlert.ts'

/** What the opening balance lacks to balance is negative: a deficit carried from the past, or a post left out. */
export const openingDeficit: PlanAlert = ({ evaluation }) => {
  const retained = evaluation.row('opening.retained')[0]!
  if (retained >= 0) return []
  return [{ code: 'openingDeficit', severity: 'warning', figures: { deficit: centsFigure(-retained) } }]
}
