import type { Operand, RowOperand } from '../calc/expression.ts'
import { rowRef } from '../calc/expression.ts'
import { add, negate, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { BalancePlace } from '../ledger/chart.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { numbersAt, statementRowId, writeStatement } from './statement.ts'
import type { Statement, StatementWriter } from './statement.ts'

const investmentGrantAccounts = ['131', '139', '4411']
const disposalCosts = ['652', '657', '675']
const disposalIncomes = ['757', '775']
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
export function fundingPlan(sheet: SheetBuilder, ledger: Ledger): Statement {
  const writer = writeStatement(sheet, 'funding', 'flow')
  const { held, movements } = reader(ledger)
  const income = (code: string): RowOperand => rowRef(statementRowId('income', code))
  const cash = (code: string): RowOperand => rowRef(statementRowId('cash', code))
  const borrowed = add(cash('borrowing'), cash('currentAccountsIn'))
  const repaid = add(cash('loanRepayments'), cash('currentAccountsOut'))
  const movedWithoutCash = subtract(add(movements(...numbersAt(ledger, ...lasting)), repaid), borrowed)
  const sold = movements(...held(...disposalIncomes))
  writer.heading('resourcesHeading')
  const resources = [
    writer.line(
      'cashFlow',
      subtract(
        add(
          income('result'),
          income('depreciationCharge'),
          income('provisionCharge'),
          movements(...held(...disposalCosts)),
          movedWithoutCash,
        ),
        add(income('reversals'), income('investmentGrantShare'), sold),
      ),
    ),
    writer.line('ownFundsIn', add(...numbersAt(ledger, ...ownFunds).map(ledger.credits))),
    writer.line('investmentGrantsReceived', grantsReceived(ledger, income('investmentGrantShare'))),
    writer.line('borrowing', borrowed),
    writer.line('disposals', subtract(sold, movements(...held(disposalReceivable)))),
    writer.line('restrictedFunds', movements(...numbersAt(ledger, 'restrictedFunds'))),
    writer.line('shortTermCredit', movements(...numbersAt(ledger, 'shortTermCredit'))),
  ]
  const totalResources = writer.line('resources', add(...resources), { style: 'subtotal' })
  writer.heading('needsHeading')
  const bought = numbersAt(ledger, 'fixedAssets').filter((number) => number !== deposits)
  const appropriated = [...numbersAt(ledger, 'reserves', 'retained'), ...held(shareInterestOwed)]
  const needs = [
    writer.line('investments', add(...bought.map(ledger.debits), ...held(deposits).map(ledger.movement))),
    writer.line('repayments', repaid),
    writer.line(
      'ownFundsOut',
      subtract(add(...numbersAt(ledger, ...ownFunds).map(ledger.debits)), movements(...held(sharesOwed))),
    ),
    writer.line('shareInterest', negate(movements(...appropriated))),
    workingCapitalIncrease(writer, ledger),
  ]
  const totalNeeds = writer.line('needs', add(...needs), { style: 'subtotal' })
  writer.line('variation', subtract(totalResources, totalNeeds), { style: 'subtotal', level: 0 })
  return writer.finish()
}

function reader(ledger: Ledger) {
  const used = new Set(ledger.accounts.map((account) => account.number))
  return {
    held: (...numbers: readonly string[]) => numbers.filter((number) => used.has(number)),
    movements: (...numbers: readonly string[]): Operand => add(...numbers.map(ledger.movement)),
  }
}

/** What 131, 139 and 4411 moved by, less the share taken to income, is what was cashed. */
function grantsReceived(ledger: Ledger, share: RowOperand): Operand {
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
