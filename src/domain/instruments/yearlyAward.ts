import type { Operand } from '../calc/expression.ts'
import { multiply, round } from '../calc/formulas.ts'
import type { CashReceipt, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { payInTranches, trancheRowCodes } from './payInTranches.ts'
import { awardParameters, retainedShare, retainedShareCode } from './retainedShare.ts'
import { profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'

/** The yearly amount of a line, typed in the grid. */
export const yearlyAmountParameter = {
  id: 'amount',
  unit: 'cents',
  shape: 'byYear',
  min: 0,
  max: 1e12,
  default: 0,
  integer: true,
  main: true,
} as const satisfies ParameterDefinition

/** What a yearly award is typed by, its tranches apart. */
export const yearlyAwardParameters = [yearlyAmountParameter, ...awardParameters, ...profileParameters] as const

/** The codes of the rows of a yearly award. */
export const yearlyAwardRowCodes = [
  retainedShareCode,
  'yearAmount',
  ...profileRowCodes,
  'awarded',
  ...trancheRowCodes,
] as const

interface AwardAccounts {
  readonly receivable: string
  readonly income: string
  readonly cash: CashReceipt
  /** The driver that makes every award of the kind larger or smaller. */
  readonly driver: 'subsidies' | 'giving'
  /** Months that a scenario adds to every payment. */
  readonly extraDelay: Operand
}

/** Lays an award: income by year when it is notified (D receivable C income), received by tranches (D 512 C receivable). */
export function layYearlyAward(scope: LineScope, accounts: AwardAccounts): void {
  const typed = multiply(scope.parameter('amount'), scope.active)
  const yearAmount = scope.row('yearAmount', {
    unit: 'cents',
    kind: 'rate',
    formula: round(multiply(typed, multiply(retainedShare(scope), scope.driver(accounts.driver)))),
  })
  const awarded = scope.row('awarded', {
    unit: 'cents',
    kind: 'flow',
    formula: spreadOverYear(yearAmount, yearShare(scope)),
    debit: accounts.receivable,
    credit: accounts.income,
    brings: true,
  })
  payInTranches(scope, awarded, accounts)
}
