import type { DatedAccount } from '../plan/lineKind.ts'
import type { DebtAccounts } from './loanSchedule.ts'

/** Money that counts as own funds as long as it stays. */
export function asOwnFunds(account: string): DebtAccounts {
  return { principal: account, cashIn: 'ownFundsIn', cashOut: 'ownFundsOut' }
}

/** Money that is borrowed. */
export function asDebt(account: string | DatedAccount): DebtAccounts {
  return { principal: account, cashIn: 'borrowing', cashOut: 'loanRepayments' }
}

/** Money that partners leave with their company (D 512 C 455). */
export const asCurrentAccount: DebtAccounts = {
  principal: '455',
  cashIn: 'currentAccountsIn',
  cashOut: 'currentAccountsOut',
}

/** The interest of a partner's current account: a charge of its own (6615), owed through the account itself (455). */
export const currentAccountInterest = { accrued: '455', charge: '6615' } as const
