import { describe, expect, it } from 'vitest'
import { toMonth } from '../time/month.ts'
import { compileSheet } from './compile.ts'
import { evaluateSheet } from './evaluate.ts'
import { explainRow } from './explain.ts'
import { constant, rowRef } from './expression.ts'
import type { Operand } from './expression.ts'
import { add, cumulate, multiply, previous, round, shift, yearTotal } from './formulas.ts'
import { openingOf } from './opening.ts'
import { startSheet } from './sheet.ts'
import type { RowKind } from './sheet.ts'

function sheetOf(rows: Readonly<Record<string, readonly [RowKind, Operand]>>) {
  const sheet = startSheet({ start: toMonth(2026, 1), months: 12, fiscalYearEndMonth: 12 })
  sheet.input({ id: 'rate', label: { code: 'rate' }, unit: 'rate', shape: 'scalar' })
  for (const [id, [kind, formula]] of Object.entries(rows)) {
    sheet.row({ id, label: { code: id }, unit: 'cents', kind, formula, section: 'test' })
  }
  return compileSheet(sheet.finish())
}

function compiled(rows: Parameters<typeof sheetOf>[0]) {
  const compilation = sheetOf(rows)
  if (!compilation.ok) throw new Error(compilation.rows.join())
  return compilation.sheet
}

describe('compiling a sheet', () => {
  it('refuses rows that close on themselves in the same month, and names them', () => {
    const compilation = sheetOf({
      interest: ['flow', multiply(rowRef('debt'), constant(1))],
      debt: ['stock', add(rowRef('interest'), constant(1))],
      other: ['flow', constant(1)],
    })
    expect(compilation).toMatchObject({ ok: false, code: 'sameMonthLoop' })
    if (!compilation.ok) expect([...compilation.rows].sort()).toEqual(['debt', 'interest'])
  })

  it('refuses a row that reads itself, and a total of the year that feeds the year', () => {
    expect(sheetOf({ alone: ['flow', add(rowRef('alone'), constant(1))] })).toMatchObject({
      ok: false,
      rows: ['alone'],
    })
    const year = sheetOf({
      flow: ['flow', add(yearTotal(rowRef('flow')), constant(1))],
    })
    expect(year).toMatchObject({ ok: false, rows: ['flow'] })
  })

  it('refuses a delayed reading that may be of the same month', () => {
    expect(sheetOf({ late: ['flow', shift(rowRef('late'), { kind: 'input', id: 'rate' })] }).ok).toBe(false)
  })

  it('computes rows that feed each other from one month to the next', () => {
    const sheet = compiled({
      interest: ['flow', round(multiply(rowRef('opening'), { kind: 'input', id: 'rate' }))],
      opening: ['stock', previous(rowRef('debt'), constant(10_000))],
      debt: ['stock', cumulate(constant(10_000), rowRef('interest'), constant(0))],
    })
    const evaluation = evaluateSheet(sheet, () => 0.01)
    expect(evaluation.row('debt')[11]).toBe(11_267)
    expect(openingOf(evaluation, 'debt')).toBe(10_000)
    evaluation.change(new Map([['rate', 0]]))
    expect(evaluation.row('debt')[11]).toBe(10_000)
  })

  it('takes a balance inside another formula, an unknown row and a row defined twice for bugs', () => {
    expect(() => sheetOf({ a: ['flow', add(cumulate(constant(0), constant(1), constant(0)), constant(1))] })).toThrow(
      'root',
    )
    expect(() => sheetOf({ a: ['flow', rowRef('nowhere')] })).toThrow('nowhere')
    const sheet = startSheet({ start: toMonth(2026, 1), months: 12, fiscalYearEndMonth: 12 })
    const row = {
      id: 'a',
      label: { code: 'a' },
      unit: 'cents',
      kind: 'flow',
      formula: constant(1),
      section: 's',
    } as const
    sheet.row(row)
    expect(() => sheet.row(row)).toThrow('twice')
  })

  it('says how a figure is computed, down to its inputs', () => {
    const sheet = compiled({ a: ['flow', round(multiply(constant(3), { kind: 'input', id: 'rate' }))] })
    expect(explainRow(sheet, 'a')).toEqual({
      kind: 'phrase',
      code: 'round',
      operands: [
        {
          kind: 'phrase',
          code: 'multiply',
          operands: [
            { kind: 'constant', value: 3 },
            { kind: 'input', id: 'rate' },
          ],
        },
      ],
    })
  })
})
