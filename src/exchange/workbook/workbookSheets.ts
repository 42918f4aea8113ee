import type { Book, SingleSheet } from './book.ts'
import type { BuiltSheet } from './builtSheet.ts'
import { actionBudgetSheet } from './sheets/actionBudgetSheet.ts'
import { actionFundersSheet } from './sheets/actionFundersSheet.ts'
import { aboutSheet } from './sheets/aboutSheet.ts'
import { alternativesSheet } from './sheets/alternativesSheet.ts'
import { assumptionsSheet } from './sheets/assumptionsSheet.ts'
import { balanceSheetSheet } from './sheets/balanceSheetSheet.ts'
import { calculationSheets } from './sheets/calculationSheet.ts'
import { cashFlowSheet } from './sheets/cashFlowSheet.ts'
import { cashPlanSheet } from './sheets/cashPlanSheet.ts'
import { chanceSheet } from './sheets/chanceSheet.ts'
import { checksSheet } from './sheets/checksSheet.ts'
import { comparisonSheet } from './sheets/comparisonSheet.ts'
import { decisionsSheet } from './sheets/decisionsSheet.ts'
import { fundingPlanSheet } from './sheets/fundingPlanSheet.ts'
import { grantFormSheet } from './sheets/grantFormSheet.ts'
import { grantsSheet } from './sheets/grantsSheet.ts'
import { incomeStatementSheet } from './sheets/incomeStatementSheet.ts'
import { journalSheet } from './sheets/journalSheet.ts'
import { loansSheet } from './sheets/loansSheet.ts'
import { optionsSheet } from './sheets/optionsSheet.ts'
import { realitySheet } from './sheets/realitySheet.ts'
import { restrictedFundsSheet } from './sheets/restrictedFundsSheet.ts'
import { sensitivitySheet } from './sheets/sensitivitySheet.ts'
import { summarySheet } from './sheets/summarySheet.ts'
import { utilitySheet } from './sheets/utilitySheet.ts'
import { voluntarySheet } from './sheets/voluntarySheet.ts'

/** One kind of sheet: its id is the key of its name and purpose in the messages. */
export interface WorkbookSheet {
  readonly id: SingleSheet | 'calculation'
  build(book: Book): readonly BuiltSheet[]
}

/** The sheets of a workbook, in their order. To add one: its file, its line here, its name in the messages. */
export const workbookSheets: readonly WorkbookSheet[] = [
  { id: 'about', build: aboutSheet },
  { id: 'summary', build: summarySheet },
  { id: 'assumptions', build: assumptionsSheet },
  { id: 'calculation', build: calculationSheets },
  { id: 'comparison', build: comparisonSheet },
  { id: 'options', build: optionsSheet },
  { id: 'alternatives', build: alternativesSheet },
  { id: 'sensitivity', build: sensitivitySheet },
  { id: 'chance', build: chanceSheet },
  { id: 'income', build: incomeStatementSheet },
  { id: 'balance', build: balanceSheetSheet },
  { id: 'cashFlow', build: cashFlowSheet },
  { id: 'voluntary', build: voluntarySheet },
  { id: 'funding', build: fundingPlanSheet },
  { id: 'cash', build: cashPlanSheet },
  { id: 'loans', build: loansSheet },
  { id: 'grants', build: grantsSheet },
  { id: 'funds', build: restrictedFundsSheet },
  { id: 'grantForm', build: grantFormSheet },
  { id: 'actions', build: actionBudgetSheet },
  { id: 'actionFunders', build: actionFundersSheet },
  { id: 'utility', build: utilitySheet },
  { id: 'reality', build: realitySheet },
  { id: 'decisions', build: decisionsSheet },
  { id: 'checks', build: checksSheet },
  { id: 'journal', build: journalSheet },
]
