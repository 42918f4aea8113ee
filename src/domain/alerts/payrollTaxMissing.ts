import { accountRowId } from '../ledger/ledger.ts'
import { centsFigure } from '../plan/alert.ts'
import { activeLines } from './planAlert.ts'
import type { PlanAlert } from './planAlert.ts'

/** Staff lines bear the payroll tax, and no line of the plan takes off the franchise and the abatement, nor pays it. */
export const payrollTaxMissing: PlanAlert = (context) => {
  const { compiled, evaluation } = context
  if (!compiled.ledger.accounts.some(({ number }) => number === '6311')) return []
  if (activeLines(context).some((line) => line.kind === 'payrollTax')) return []
  const charged = evaluation.row(accountRowId('6311', 'accountDebits')).reduce((sum, tax) => sum + tax, 0)
  if (charged === 0) return []
  return [{ code: 'payrollTaxMissing', severity: 'error', figures: { charged: centsFigure(charged) } }]
}
