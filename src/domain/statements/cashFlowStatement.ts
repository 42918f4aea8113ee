import { rowRef } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, negate, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { disposalCosts, disposalIncomes } from './disposalAccounts.ts'
import { movedWithoutCash } from './fundingPlan.ts'
import { numbersAt, numbersHeld, statementRowId, writeStatement } from './statement.ts'
import type { Statement } from './statement.ts'

/** What is owed to suppliers of assets. */
const assetSuppliers = '404'

/**
 * Cash-flow statement in the form that the ANC prefers (DOMAIN 2.3): what activity, investment and financing each bring to
 * cash or take from it. It reads the funding plan in another order; the check compares its variation with the cash plan.
 */
export function cashFlowStatement(sheet: SheetBuilder, ledger: Ledger, funding: Statement): Statement {
  const writer = writeStatement(sheet, 'cashFlow', 'flow')
  const row = (statement: 'income' | 'funding' | 'cash', code: string) => rowRef(statementRowId(statement, code))
  const held = (...numbers: readonly string[]) => numbersHeld(ledger, ...numbers)
  const sum = (numbers: readonly string[]) => add(...numbers.map(ledger.movement))
  const isInPlan = (code: string) => funding.lines.some((line) => line.code === code)
  const line = (code: string, formula: Operand, used = true): RowOperand =>
    writer.line(code, formula, { hidden: !used })
  /** A need of the funding plan, taken from cash. */
  const taken = (code: string): RowOperand => line(code, negate(row('funding', code)), isInPlan(code))
  /** A resource of the funding plan, as it stands there. */
  const brought = (code: string): RowOperand => {
    if (isInPlan(code)) writer.show(code, row('funding', code), { words: `funding.${code}` })
    return row('funding', code)
  }
  const flow = (code: string, formula: Operand) => writer.line(code, formula, { style: 'subtotal' })
  const assetDebts = sum(held(assetSuppliers))
  const hasGrants = held('747', '777').length > 0

  writer.heading('activityHeading')
  const result = writer.show('result', row('income', 'result'), { words: 'income.netResult' })
  const earned = [
    result,
    line(
      'netAllowances',
      subtract(add(row('income', 'depreciationCharge'), row('income', 'provisionCharge')), row('income', 'reversals')),
      numbersAt(ledger, 'depreciationCharge', 'provisionCharge', 'reversals').length > 0,
    ),
    line(
      'disposalGain',
      subtract(sum(held(...disposalCosts)), sum(held(...disposalIncomes))),
      held(...disposalCosts, ...disposalIncomes).length > 0,
    ),
    line(
      'investmentGrantShare',
      negate(add(row('income', 'investmentGrantShare'), row('income', 'formerGrantShare'))),
      hasGrants,
    ),
    line('withoutCash', movedWithoutCash(ledger), isInPlan('borrowing')),
  ]
  const selfFinancing = flow('selfFinancing', add(...earned))
  const restricted = brought('restrictedFunds')
  const workingCapital = line('workingCapital', negate(add(row('funding', 'workingCapital'), assetDebts)))
  const activity = flow('activityFlow', add(selfFinancing, restricted, workingCapital))

  writer.heading('investingHeading')
  const investing = flow(
    'investingFlow',
    add(
      taken('investments'),
      line('assetDebts', assetDebts, held(assetSuppliers).length > 0),
      brought('disposals'),
      brought('investmentGrantsReceived'),
    ),
  )

  writer.heading('financingHeading')
  const financing = flow(
    'financingFlow',
    add(
      taken('shareInterest'),
      brought('ownFundsIn'),
      taken('ownFundsOut'),
      brought('borrowing'),
      taken('repayments'),
      brought('shortTermCredit'),
    ),
  )
  writer.line('variation', add(activity, investing, financing), { style: 'subtotal', level: 0 })
  writer.show('opening', row('cash', 'opening'), { words: 'cash.opening' })
  writer.show('closing', row('cash', 'closing'), { style: 'total', level: 0, words: 'cash.closing' })
  return writer.finish()
}
