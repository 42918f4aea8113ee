import { rowRef, tagged } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, cumulate, previous } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { cashPayments, cashReceipts } from '../plan/lineKind.ts'
import type { CashCategory } from '../plan/lineKind.ts'
import { statementRowId, writeStatement } from './statement.ts'
import type { Statement } from './statement.ts'

/**
 * Monthly cash plan by category (DOMAIN 2.4): opening cash, receipts, payments, closing cash. `openingCash` is what the
 * bank account opens with; a category that no line of the plan has is not shown. The lines sum the postings by their
 * category, not by account 512: the check compares both.
 */
export function cashPlan(sheet: SheetBuilder, openingCash: Operand, used: ReadonlySet<string>): Statement {
  const writer = writeStatement(sheet, 'cash', 'flow')
  const category = (code: CashCategory): RowOperand =>
    writer.line(code, tagged('cash', code), { key: code, hidden: !used.has(code) })
  writer.line('opening', previous(rowRef(statementRowId('cash', 'closing')), openingCash), {
    kind: 'stock',
    style: 'subtotal',
    level: 0,
  })
  writer.heading('receiptsHeading')
  const receipts = writer.line('receipts', add(...cashReceipts.map(category)), { style: 'subtotal' })
  writer.heading('paymentsHeading')
  const payments = writer.line('payments', add(...cashPayments.map(category)), { style: 'subtotal' })
  writer.line('closing', cumulate(openingCash, receipts, payments), { kind: 'stock', style: 'total', level: 0 })
  return writer.finish()
}
