import { describe, expect, it } from 'vitest'
import { toMonth } from '../../time/month.ts'
import { compileSheet } from '../compile.ts'
import { evaluateSheet } from '../evaluate.ts'
import { constant, rowRef, time } from '../expression.ts'
import type { Operand } from '../expression.ts'
import { add, following, multiply, previous } from '../formulas.ts'
import { startSheet } from '../sheet.ts'

function sheetOf(rows: Readonly<Record<string, Operand>>) {
  const sheet = startSheet({ start: toMonth(2026, 1), months: 12, fiscalYearEndMonth: 12 })
  for (const [id, formula] of Object.entries(rows)) {
    sheet.row({ id, label: { code: id }, unit: 'cents', kind: 'flow', formula, section: 'test' })
  }
  return compileSheet(sheet.finish())
}

describe('the total of the months that follow', () => {
  it('counts none of this month, and nothing beyond the plan', () => {
    const compilation = sheetOf({
      flow: multiply(time('counter'), constant(1)),
      ahead: following(rowRef('flow'), constant(3)),
    })
    if (!compilation.ok) throw new Error(compilation.rows.join())
    const ahead = evaluateSheet(compilation.sheet, () => 0).row('ahead')
    expect([...ahead]).toEqual([9, 12, 15, 18, 21, 24, 27, 30, 33, 23, 12, 0])
  })

  it('cannot feed the months that it counts', () => {
    const compilation = sheetOf({
      flow: add(previous(rowRef('ahead')), constant(1)),
      ahead: following(rowRef('flow'), constant(3)),
    })
    expect(compilation).toMatchObject({ ok: false, code: 'sameMonthLoop' })
  })
})
