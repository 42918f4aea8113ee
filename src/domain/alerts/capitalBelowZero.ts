import { accountRowId } from '../ledger/ledger.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { PlanAlert } from './planAlert.ts'

/** More shares are given back than were ever subscribed (account 1013 under zero). */
export const capitalBelowZero: PlanAlert = ({ compiled, evaluation }) => {
  if (!compiled.ledger.accounts.some((account) => account.number === '1013')) return []
  const capital = evaluation.row(accountRowId('1013', 'accountBalance'))
  const first = capital.findIndex((balance) => balance < 0)
  if (first < 0) return []
  return [
    {
      code: 'capitalBelowZero',
      severity: 'error',
      figures: {
        month: monthFigure(evaluation.sheet.calendar.timeline.start + first),
        missing: centsFigure(-capital[first]!),
      },
    },
  ]
}
