import { constant, rowRef, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, cumulate, maximum, multiply, negate, previous, yearToDate } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { BalancePlace } from '../ledger/chart.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { numbersAt, statementRowId, writeStatement } from './statement.ts'
import type { Statement, StatementWriter } from './statement.ts'

/** Balance sheet at the end of each month (DOMAIN 2.2). An overdraft stands among the debts. */
export function balanceSheet(sheet: SheetBuilder, ledger: Ledger): Statement {
  const writer = writeStatement(sheet, 'balance', 'stock')
  const sum = (...places: readonly BalancePlace[]): Operand =>
    add(...numbersAt(ledger, ...places).map((number) => ledger.balance(number)))
  const cash = add(...numbersAt(ledger, 'cash').map((number) => ledger.balance(number)))

  writer.heading('assetsHeading')
  const fixed = writer.line('fixedAssets', sum('fixedAssets'), { level: 2 })
  const depreciation = writer.line('depreciation', negate(sum('depreciation')), { level: 2 })
  const netFixed = writer.line('netFixedAssets', add(fixed, depreciation))
  const inventories = writer.line('inventories', sum('inventories'))
  const receivables = writer.line('receivables', sum('receivables'))
  const prepaid = writer.line('prepaid', sum('prepaid'))
  const cashHeld = writer.line('cash', maximum(cash, constant(0)))
  writer.line('totalAssets', add(netFixed, inventories, receivables, prepaid, cashHeld), { style: 'total', level: 0 })

  writer.heading('liabilitiesHeading')
  const ownFunds = ownFundsLines(writer, sum)
  const otherOwnFunds = writer.line('otherOwnFunds', sum('otherOwnFunds'))
  const restrictedFunds = writer.line('restrictedFunds', sum('restrictedFunds'))
  const provisions = writer.line('provisions', sum('provisions'))
  const debts = [
    writer.line('financialDebts', sum('financialDebts', 'accruedInterest')),
    writer.line('bankOverdraft', maximum(negate(cash), constant(0))),
    writer.line('shortTermCredit', sum('shortTermCredit')),
    writer.line('partnersAccounts', sum('partnersAccounts')),
    writer.line('suppliers', sum('suppliers')),
    writer.line('socialDebts', sum('socialDebts')),
    writer.line('taxDebts', sum('taxDebts')),
    writer.line('otherDebts', sum('otherDebts')),
    writer.line('deferredIncome', sum('deferredIncome')),
  ]
  const totalDebts = writer.line('totalDebts', add(...debts), { style: 'subtotal' })
  writer.line('totalLiabilities', add(ownFunds, otherOwnFunds, restrictedFunds, provisions, totalDebts), {
    style: 'total',
    level: 0,
  })
  return writer.finish()
}

/** The result of a year joins the retained surplus when the next year opens. */
function ownFundsLines(writer: StatementWriter, sum: (...places: readonly BalancePlace[]) => Operand): RowOperand {
  const result = rowRef(statementRowId('balance', 'yearResult'))
  const carried = writer.line('carriedToRetained', multiply(time('yearStart'), previous(result)), {
    kind: 'flow',
    hidden: true,
  })
  const prior = writer.line('priorResults', cumulate(constant(0), carried, constant(0)), { hidden: true })
  const lines = [
    writer.line('capital', sum('capital')),
    writer.line('fundsWithoutReprise', sum('fundsWithoutReprise')),
    writer.line('fundsWithReprise', sum('fundsWithReprise')),
    writer.line('reserves', sum('reserves')),
    writer.line('retained', add(sum('retained'), prior)),
    writer.line('yearResult', yearToDate(rowRef(statementRowId('income', 'result')))),
    writer.line('investmentGrants', sum('investmentGrants')),
  ]
  return writer.line('ownFunds', add(...lines), { style: 'subtotal' })
}
