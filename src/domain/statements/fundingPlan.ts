import type { Operand, RowOperand } from '../calc/expression.ts'
import { rowRef } from '../calc/expression.ts'
import { add, negate, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { BalancePlace } from '../ledger/chart.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { CashCategory } from '../plan/lineKind.ts'
import { disposalCosts, disposalIncomes } from './disposalAccounts.ts'
import { numbersAt, numbersHeld, statementRowId, writeStatement } from './statement.ts'
import type { Statement, StatementWriter } from './statement.ts'

const investmentGrantAccounts = ['131', '139', '4411']
/** What is still to be received for assets that were sold. */
const disposalReceivable = '462'
/** Interest on shares that was decided and is not paid yet. */
const shareInterestOwed = '457'
/** Shares of those who left, owed and not paid back yet. */
const sharesOwed = '4567'
const deposits = '27'
const ownFunds: readonly BalancePlace[] = ['capital', 'fundsWithoutReprise', 'fundsWithReprise']
const lasting: readonly BalancePlace[] = ['financialDebts', 'otherOwnFunds', 'partnersAccounts']

/**
 * Funding plan (plan de financement): lasting needs and resources, read by year (DOMAIN 2.3). Cash flow from operations
 * (CAF) = result + 68 − 78 + book value of what is sold − its price − 747/777, less what moves a debt without cash (a
 * lender gives up, interest joins the capital). Investment grants count when they are received.
 */
export function fundingPlan(sheet: SheetBuilder, ledger: Ledger, usedCash: ReadonlySet<string>): Statement {
  const writer = writeStatement(sheet, 'funding', 'flow')
  const income = (code: string): RowOperand => rowRef(statementRowId('income', code))
  const cash = (code: CashCategory | 'opening' | 'closing'): RowOperand => rowRef(statementRowId('cash', code))
  const held = (...numbers: readonly string[]) => numbersHeld(ledger, ...numbers)
  const at = (...places: readonly BalancePlace[]) => numbersAt(ledger, ...places)
  const line = (code: string, used: boolean, formula: Operand): RowOperand =>
    writer.line(code, formula, { hidden: !used })
  /** The part of the line above that partners bring to their accounts, or take back. */
  const ofPartners = (code: 'currentAccountsIn' | 'currentAccountsOut') => {
    if (usedCash.has(code)) writer.show(code, cash(code), { level: 2, words: `cash.${code}` })
  }
  const grantShare = add(income('investmentGrantShare'), income('formerGrantShare'))
  const borrowed = add(cash('borrowing'), cash('currentAccountsIn'))
  const repaid = add(cash('loanRepayments'), cash('currentAccountsOut'))
  const debts = at(...lasting)
  const funds = at(...ownFunds)
  const sold = movements(ledger, held(...disposalIncomes))

  writer.heading('resourcesHeading')
  const selfFinancing = line(
    'cashFlow',
    true,
    subtract(
      add(
        income('result'),
        income('depreciationCharge'),
        income('provisionCharge'),
        movements(ledger, held(...disposalCosts)),
        movedWithoutCash(ledger),
      ),
      add(income('reversals'), grantShare, sold),
    ),
  )
  const ownFundsIn = line('ownFundsIn', funds.length > 0, add(...funds.map(ledger.credits)))
  const grants = held(...investmentGrantAccounts)
  const grantsIn = line('investmentGrantsReceived', grants.length > 0, grantsReceived(ledger, grantShare))
  const borrowing = line('borrowing', debts.length > 0, borrowed)
  ofPartners('currentAccountsIn')
  const resources = [
    line('disposals', usedCash.has('disposals'), subtract(sold, movements(ledger, held(disposalReceivable)))),
    line('restrictedFunds', at('restrictedFunds').length > 0, movements(ledger, at('restrictedFunds'))),
    line('shortTermCredit', at('shortTermCredit').length > 0, movements(ledger, at('shortTermCredit'))),
  ]
  const totalResources = writer.line('resources', add(selfFinancing, ownFundsIn, grantsIn, borrowing, ...resources), {
    style: 'subtotal',
  })

  writer.heading('needsHeading')
  const bought = at('fixedAssets').filter((number) => number !== deposits)
  const shares = [...at('reserves', 'retained'), ...held(shareInterestOwed)]
  const investments = line(
    'investments',
    at('fixedAssets').length > 0,
    add(...bought.map(ledger.debits), ...held(deposits).map(ledger.movement)),
  )
  const repayments = line('repayments', debts.length > 0, repaid)
  ofPartners('currentAccountsOut')
  const needs = [
    line(
      'ownFundsOut',
      funds.length > 0,
      subtract(add(...funds.map(ledger.debits)), movements(ledger, held(sharesOwed))),
    ),
    line(
      'shareInterest',
      at('reserves').length + held(shareInterestOwed).length > 0,
      negate(movements(ledger, shares)),
    ),
    workingCapitalIncrease(writer, ledger),
  ]
  const totalNeeds = writer.line('needs', add(investments, repayments, ...needs), { style: 'subtotal' })
  writer.line('variation', subtract(totalResources, totalNeeds), { style: 'subtotal', level: 0 })
  writer.show('opening', cash('opening'), { words: 'cash.opening' })
  writer.show('closing', cash('closing'), { style: 'total', level: 0, words: 'cash.closing' })
  return writer.finish()
}

function movements(ledger: Ledger, numbers: readonly string[]): Operand {
  return add(...numbers.map(ledger.movement))
}

/** What moves a lasting debt without cash: a lender gives up, interest joins the capital. */
export function movedWithoutCash(ledger: Ledger): Operand {
  const cash = (code: CashCategory): RowOperand => rowRef(statementRowId('cash', code))
  return subtract(
    add(movements(ledger, numbersAt(ledger, ...lasting)), cash('loanRepayments'), cash('currentAccountsOut')),
    add(cash('borrowing'), cash('currentAccountsIn')),
  )
}

/** What 131, 139 and 4411 moved by, less the share taken to income, is what was cashed. */
function grantsReceived(ledger: Ledger, share: Operand): Operand {
  const held = ledger.accounts.filter((account) => investmentGrantAccounts.includes(account.number))
  const moved = held.map(({ number, side }) =>
    side === 'credit' ? ledger.movement(number) : negate(ledger.movement(number)),
  )
  return add(...moved, share)
}

function workingCapitalIncrease(writer: StatementWriter, ledger: Ledger): RowOperand {
  const elsewhere = ['4411', disposalReceivable, shareInterestOwed, sharesOwed]
  const moved = (...places: readonly BalancePlace[]) =>
    add(
      ...numbersAt(ledger, ...places)
        .filter((number) => !elsewhere.includes(number))
        .map(ledger.movement),
    )
  const assets = moved('receivables', 'inventories', 'prepaid')
  const debts = moved('suppliers', 'socialDebts', 'taxDebts', 'otherDebts', 'accruedInterest', 'deferredIncome')
  return writer.line('workingCapital', subtract(assets, debts))
}
