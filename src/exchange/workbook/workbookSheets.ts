import type { Book, SingleSheet } from './book.ts'
import type { BuiltSheet } from './builtSheet.ts'
import { aboutSheet } from './sheets/aboutSheet.ts'
import { assumptionsSheet } from './sheets/assumptionsSheet.ts'
import { balanceSheetSheet } from './sheets/balanceSheetSheet.ts'
import { calculationSheets } from './sheets/calculationSheet.ts'
import { cashPlanSheet } from './sheets/cashPlanSheet.ts'
import { checksSheet } from './sheets/checksSheet.ts'
import { comparisonSheet } from './sheets/comparisonSheet.ts'
import { fundingPlanSheet } from './sheets/fundingPlanSheet.ts'
import { grantsSheet } from './sheets/grantsSheet.ts'
import { incomeStatementSheet } from './sheets/incomeStatementSheet.ts'
import { journalSheet } from './sheets/journalSheet.ts'
import { loansSheet } from './sheets/loansSheet.ts'
import { summarySheet } from './sheets/summarySheet.ts'

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
  { id: 'income', build: incomeStatementSheet },
  { id: 'balance', build: balanceSheetSheet },
  { id: 'funding', build: fundingPlanSheet },
  { id: 'cash', build: cashPlanSheet },
  { id: 'loans', build: loansSheet },
  { id: 'grants', build: grantsSheet },
  { id: 'checks', build: checksSheet },
  { id: 'journal', build: journalSheet },
]
