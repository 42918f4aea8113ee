import { accountRowId } from '../ledger/ledger.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { PlanAlert } from './planAlert.ts'

/** More provisions are reversed than ever stood (account 15 under zero). */
export const provisionsBelowZero: PlanAlert = ({ compiled, evaluation }) => {
  if (!compiled.ledger.accounts.some((account) => account.number === '15')) return []
  const standing = evaluation.row(accountRowId('15', 'accountBalance'))
  const first = standing.findIndex((balance) => balance < 0)
  if (first < 0) return []
  return [
    {
      code: 'provisionsBelowZero',
      severity: 'error',
      figures: {
        month: monthFigure(evaluation.sheet.calendar.timeline.start + first),
        missing: centsFigure(-standing[first]!),
      },
    },
  ]
}
