import type { Operand, RowOperand } from '../calc/expression.ts'
import { rowRef } from '../calc/expression.ts'
import { add, negate, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { numbersAt, statementRowId, writeStatement } from './statement.ts'
import type { Statement, StatementWriter } from './statement.ts'

const investmentGrantAccounts = ['131', '139', '4411']

/**
 * Funding plan (plan de financement): lasting needs and resources, read by year (DOMAIN 2.3). Cash flow from operations
 * (CAF) = result + 68 − 78 − 747/777, less debts that a lender gives up (income without cash). Investment grants count when
 * they are received.
 */
export function fundingPlan(sheet: SheetBuilder, ledger: Ledger): Statement {
  const writer = writeStatement(sheet, 'funding', 'flow')
  const income = (code: string): RowOperand => rowRef(statementRowId('income', code))
  const repaid = rowRef(statementRowId('cash', 'loanRepayments'))
  const abandoned = subtract(sumOf(ledger.debits, numbersAt(ledger, 'financialDebts')), repaid)
  writer.heading('resourcesHeading')
  const resources = [
    writer.line(
      'cashFlow',
      subtract(
        add(income('result'), income('depreciationCharge'), income('provisionCharge')),
        add(income('reversals'), income('investmentGrantShare'), abandoned),
      ),
    ),
    writer.line('ownFundsIn', sumOf(ledger.credits, numbersAt(ledger, ...ownFunds))),
    writer.line('investmentGrantsReceived', grantsReceived(ledger, income('investmentGrantShare'))),
    writer.line('borrowing', sumOf(ledger.credits, numbersAt(ledger, 'financialDebts'))),
  ]
  const totalResources = writer.line('resources', add(...resources), { style: 'subtotal' })
  writer.heading('needsHeading')
  const needs = [
    writer.line('investments', sumOf(ledger.movement, numbersAt(ledger, 'fixedAssets'))),
    writer.line('repayments', repaid),
    writer.line('ownFundsOut', sumOf(ledger.debits, numbersAt(ledger, ...ownFunds))),
    workingCapitalIncrease(writer, ledger),
  ]
  const totalNeeds = writer.line('needs', add(...needs), { style: 'subtotal' })
  writer.line('variation', subtract(totalResources, totalNeeds), { style: 'subtotal', level: 0 })
  return writer.finish()
}

const ownFunds = ['capital', 'fundsWithoutReprise', 'fundsWithReprise']

function sumOf(side: (number: string) => RowOperand, numbers: readonly string[]): Operand {
  return add(...numbers.map(side))
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
  const assets = numbersAt(ledger, 'receivables').filter((number) => number !== '4411')
  const debts = numbersAt(ledger, 'suppliers', 'socialDebts', 'otherDebts', 'accruedInterest')
  return writer.line('workingCapital', subtract(sumOf(ledger.movement, assets), sumOf(ledger.movement, debts)))
}
