import type { Operand, RowOperand } from '../calc/expression.ts'
import { multiply, round } from '../calc/formulas.ts'
import type { LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { payInTranches, trancheRowCodes } from './payInTranches.ts'
import type { TrancheAccounts } from './payInTranches.ts'
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

interface YearlyAwardAccounts extends TrancheAccounts {
  readonly income: string
  /** The driver that makes every award of the kind larger or smaller. */
  readonly driver: 'subsidies' | 'giving'
  /** The amount of each fiscal year, the one typed unless told, and the share of it that is decided with the award. */
  readonly amount?: Operand
  readonly decided?: Operand
}

/** The rows of a yearly award: its amount by fiscal year, and what is awarded month by month. */
export interface YearlyAwardRows {
  readonly yearAmount: RowOperand
  readonly awarded: RowOperand
}

/** Lays an award: income by year when it is notified (D receivable C income), received by tranches (D 512 C receivable). */
export function layYearlyAward(scope: LineScope, accounts: YearlyAwardAccounts): YearlyAwardRows {
  const typed = multiply(accounts.amount ?? scope.parameter('amount'), scope.active)
  const yearAmount = scope.row('yearAmount', {
    unit: 'cents',
    kind: 'rate',
    formula: round(multiply(typed, multiply(retainedShare(scope), scope.driver(accounts.driver)))),
  })
  const awarded = scope.row('awarded', {
    unit: 'cents',
    kind: 'flow',
    formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
    debit: accounts.receivable,
    credit: accounts.income,
    brings: true,
    ...(accounts.decided ? { decided: accounts.decided } : {}),
  })
  payInTranches(scope, awarded, accounts)
  return { yearAmount, awarded }
}
