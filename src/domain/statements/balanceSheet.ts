import { constant, rowRef, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, cumulate, maximum, minimum, multiply, negate, previous, subtract, yearToDate } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { BalancePlace } from '../ledger/chart.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { numbersAt, statementRowId, writeStatement } from './statement.ts'
import type { Statement, StatementWriter } from './statement.ts'

/**
 * Balance sheet at the end of each month (DOMAIN 2.2): own funds, other own funds, restricted funds, provisions, debts. An
 * overdraft stands among the debts. `due` is what each debt must repay within a year. A line whose accounts the plan does
 * not use has its row and is not shown.
 */
export function balanceSheet(sheet: SheetBuilder, ledger: Ledger, due: readonly RowOperand[]): Statement {
  const writer = writeStatement(sheet, 'balance', 'stock')
  const reader = readLedger(writer, ledger)
  const { sum, place } = reader
  const cash = sum('cash')

  writer.heading('assetsHeading')
  const hasFixed = numbersAt(ledger, 'fixedAssets', 'depreciation').length > 0
  const fixed = writer.line('fixedAssets', sum('fixedAssets'), { level: 2, hidden: !hasFixed })
  const depreciation = writer.line('depreciation', negate(sum('depreciation')), { level: 2, hidden: !hasFixed })
  const netFixed = writer.line('netFixedAssets', add(fixed, depreciation), { hidden: !hasFixed })
  const current = (['inventories', 'receivables', 'prepaid'] as const).map((code) => place(code))
  const cashHeld = writer.line('cash', maximum(cash, constant(0)))
  writer.line('totalAssets', add(netFixed, ...current, cashHeld), { style: 'total', level: 0 })

  writer.heading('liabilitiesHeading')
  const ownFunds = ownFundsLines(writer, ledger, reader)
  const otherOwnFunds = place('otherOwnFunds')
  const restrictedFunds = place('restrictedFunds')
  const parts = numbersAt(ledger, 'restrictedFunds')
  for (const number of parts.length > 1 ? parts : []) {
    writer.show(`fund${number}`, ledger.balance(number), {
      level: 2,
      words: 'balance.ofAccount',
      about: { account: number },
    })
  }
  const provisions = place('provisions')
  const debts = [
    financialDebts(writer, ledger, reader, due),
    writer.line('bankOverdraft', maximum(negate(cash), constant(0))),
    ...(['shortTermCredit', 'partnersAccounts', 'suppliers', 'socialDebts', 'taxDebts', 'otherDebts'] as const).map(
      (code) => place(code),
    ),
    place('deferredIncome'),
  ]
  const totalDebts = writer.line('totalDebts', add(...debts), { style: 'subtotal' })
  writer.line('totalLiabilities', add(ownFunds, otherOwnFunds, restrictedFunds, provisions, totalDebts), {
    style: 'total',
    level: 0,
  })
  return writer.finish()
}

interface LedgerReader {
  /** What stands at some places of the chart. */
  sum(...places: readonly BalancePlace[]): Operand
  /** A line of what stands at a place, and at others that it takes with it; shown if the plan uses one. */
  place(code: BalancePlace, ...others: readonly BalancePlace[]): RowOperand
}

function readLedger(writer: StatementWriter, ledger: Ledger): LedgerReader {
  const sum = (...places: readonly BalancePlace[]) => add(...numbersAt(ledger, ...places).map(ledger.balance))
  return {
    sum,
    place: (code, ...others) =>
      writer.line(code, sum(code, ...others), { hidden: numbersAt(ledger, code, ...others).length === 0 }),
  }
}

/** The result of a year joins the retained surplus when the next year opens. */
function ownFundsLines(writer: StatementWriter, ledger: Ledger, { sum, place }: LedgerReader): RowOperand {
  const result = rowRef(statementRowId('balance', 'yearResult'))
  const carried = writer.line('carriedToRetained', multiply(time('yearStart'), previous(result)), {
    kind: 'flow',
    hidden: true,
  })
  const prior = writer.line('priorResults', cumulate(constant(0), carried, constant(0)), { hidden: true })
  const lines = [
    place('capital'),
    place('fundsWithoutReprise'),
    place('fundsWithReprise'),
    place('reserves'),
    writer.line('retained', add(sum('retained'), prior)),
    writer.line('yearResult', yearToDate(rowRef(statementRowId('income', 'result')))),
  ]
  const hasGrants = numbersAt(ledger, 'investmentGrants').length > 0
  const net = hasGrants ? [writer.line('netPosition', add(...lines))] : lines
  return writer.line('ownFunds', add(...net, place('investmentGrants')), { style: 'subtotal' })
}

/** Loans and accrued interest; what must be repaid within a year is told apart from the rest. */
function financialDebts(
  writer: StatementWriter,
  ledger: Ledger,
  { sum }: LedgerReader,
  due: readonly RowOperand[],
): RowOperand {
  const accrued = sum('accruedInterest')
  const isUsed = numbersAt(ledger, 'financialDebts', 'accruedInterest').length > 0
  const total = writer.line('financialDebts', add(sum('financialDebts'), accrued), { hidden: !isUsed })
  if (due.length === 0) return total
  const within = writer.line('debtsWithinYear', minimum(add(...due, accrued), total), { level: 2 })
  writer.line('debtsBeyondYear', subtract(total, within), { level: 2 })
  return total
}
