import { rowRef } from '../calc/expression.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { lineRowId } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { statementRowId, writeStatement } from './statement.ts'
import type { Statement } from './statement.ts'

const fundCodes = ['fundOpening', 'fundSetAside', 'fundUsed'] as const

/** What every restricted fund held, was given, spent and still holds: rows of its line, none added. */
export function restrictedFundsFollowUp(sheet: SheetBuilder, lines: readonly Line[]): Statement {
  const writer = writeStatement(sheet, 'funds', 'flow')
  const held = lines.filter(({ id }) => sheet.has(lineRowId(id, 'fundClosing')))
  for (const { id } of held) {
    writer.heading(id, { about: { line: id }, words: 'funds.heading' })
    for (const code of fundCodes) {
      const row = lineRowId(id, code)
      if (sheet.has(row)) writer.show(row, rowRef(row), { words: code })
    }
    const closing = lineRowId(id, 'fundClosing')
    writer.show(closing, rowRef(closing), { words: 'fundClosing', style: 'subtotal' })
  }
  if (held.length > 0) {
    writer.show('total', rowRef(statementRowId('balance', 'restrictedFunds')), { style: 'total', level: 0 })
  }
  return writer.finish()
}
