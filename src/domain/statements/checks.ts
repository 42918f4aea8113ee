import { constant, rowRef, time } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { add, multiply, subtract, yearTotal } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { statementRowId } from './statement.ts'
import type { StatementId } from './statement.ts'

/** The checks that stand in every plan: each is a row whose every figure must be zero. */
export const checkCodes = [
  'balanceSheetBalances',
  'cashTies',
  'fundingTies',
  'cashFlowTies',
  'voluntaryTies',
  'grantFormTies',
  'actionsTie',
] as const
export type CheckCode = (typeof checkCodes)[number]

/** The id of a check's row. */
export function checkRowId(code: CheckCode): string {
  return `check.${code}`
}

/**
 * Adds the checks: assets = equity and liabilities; cash plan = account 512; funding plan = change in cash; cash-flow
 * statement = receipts less payments; 86 = 87; both sides of the grant form, when a year closes; actions = income
 * statement.
 */
export function addChecks(sheet: SheetBuilder, ledger: Ledger): void {
  const statement = (id: StatementId, code: string) => rowRef(statementRowId(id, code))
  const bank = ledger.accounts.filter((account) => account.place === 'cash').map((account) => account.number)
  const hasActions = sheet.has(statementRowId('actions', 'result'))
  const formulas: Record<CheckCode, Operand> = {
    balanceSheetBalances: subtract(statement('balance', 'totalAssets'), statement('balance', 'totalLiabilities')),
    cashTies: subtract(statement('cash', 'closing'), add(...bank.map((number) => ledger.balance(number)))),
    fundingTies: subtract(statement('funding', 'variation'), add(...bank.map((number) => ledger.movement(number)))),
    cashFlowTies: subtract(
      statement('cashFlow', 'variation'),
      subtract(statement('cash', 'receipts'), statement('cash', 'payments')),
    ),
    grantFormTies: multiply(time('yearEnd'), yearTotal(statement('grantForm', 'gap'))),
    actionsTie: hasActions ? subtract(statement('actions', 'result'), statement('income', 'result')) : constant(0),
    voluntaryTies: subtract(statement('income', 'voluntaryResources'), statement('income', 'voluntaryCharges')),
  }
  for (const code of checkCodes) {
    sheet.row({
      id: checkRowId(code),
      label: { code: `check.${code}` },
      unit: 'cents',
      kind: 'rate',
      formula: formulas[code],
      section: 'checks',
    })
  }
}
