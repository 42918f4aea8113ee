import { vatAccounts } from '../instruments/vat.ts'
import { accountRowId } from '../ledger/ledger.ts'
import type { AccountRowCode } from '../ledger/ledger.ts'
import { centsFigure } from '../plan/alert.ts'
import { activeLines } from './planAlert.ts'
import type { AlertContext, PlanAlert } from './planAlert.ts'

/** Lines collect or deduct VAT, and no line of the plan declares and pays it. */
export const vatReturnMissing: PlanAlert = (context) => {
  if (activeLines(context).some((line) => line.kind === 'vatReturn')) return []
  const collected = total(context, vatAccounts.collected, 'accountCredits')
  const deductible = total(context, vatAccounts.deductible, 'accountDebits')
  if (collected === 0 && deductible === 0) return []
  return [
    {
      code: 'vatReturnMissing',
      severity: 'error',
      figures: { collected: centsFigure(collected), deductible: centsFigure(deductible) },
    },
  ]
}

function total({ compiled, evaluation }: AlertContext, account: string, code: AccountRowCode): number {
  if (!compiled.ledger.accounts.some(({ number }) => number === account)) return 0
  return evaluation.row(accountRowId(account, code)).reduce((sum, amount) => sum + amount, 0)
}
