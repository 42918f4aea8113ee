import { rowRef } from '../calc/expression.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { lineRowId } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { writeStatement } from './statement.ts'
import type { Statement } from './statement.ts'

/** The rows of a schedule, as far as a debt has them, in the order in which it is read. */
const scheduleCodes = [
  'openingBalance',
  'drawdown',
  'interest',
  'interestCapitalised',
  'interestPaid',
  'insurance',
  'capital',
  'earlyCapital',
  'givenUp',
] as const

/** The schedule of every loan, advance and other debt with a capital to repay: rows of its line, none added. */
export function loanSchedules(sheet: SheetBuilder, lines: readonly Line[]): Statement {
  const writer = writeStatement(sheet, 'loans', 'flow')
  for (const { id } of lines) {
    const has = (code: string) => sheet.has(lineRowId(id, code))
    if (!has('closingBalance') || !has('openingBalance')) continue
    const show = (code: string, options: { readonly style?: 'total'; readonly level?: 2 } = {}) => {
      if (has(code)) writer.show(lineRowId(id, code), rowRef(lineRowId(id, code)), { words: code, ...options })
    }
    writer.heading(id, { about: { line: id }, words: 'loans.heading' })
    scheduleCodes.forEach((code) => show(code))
    show('closingBalance', { style: 'total' })
    show('dueWithinYear', { level: 2 })
  }
  return writer.finish()
}
