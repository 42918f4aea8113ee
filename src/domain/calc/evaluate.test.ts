import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMonth } from '../time/month.ts'
import { compileSheet } from './compile.ts'
import { evaluateSheet } from './evaluate.ts'
import { constant, rowRef, time } from './expression.ts'
import type { Operand } from './expression.ts'
import * as f from './formulas.ts'
import type { InputValue } from './inputValues.ts'
import { startSheet } from './sheet.ts'

const inputIds = ['a', 'b', 'c', 'd'] as const
const input = (id: string): Operand => ({ kind: 'input', id })

/** A formula over rows that stand before, inputs and time: any of the pointwise and of the time operators. */
function arbitraryFormula(before: number): fc.Arbitrary<Operand> {
  const leaf = fc.oneof(
    fc.constantFrom(...inputIds).map(input),
    fc.constantFrom('counter', 'yearIndex', 'yearStart').map((series) => time(series as 'counter')),
    fc.integer({ min: 0, max: 12 }).map(constant),
  )
  const row = fc.nat({ max: Math.max(before - 1, 0) }).map((i) => rowRef(`r${i}`))
  const operand = before === 0 ? leaf : fc.oneof(leaf, row)
  const pair = fc.tuple(operand, operand)
  const pointwise = [
    pair.map(([x, y]) => f.add(x, y)),
    pair.map(([x, y]) => f.subtract(x, y)),
    pair.map(([x, y]) => f.minimum(x, y)),
    pair.map(([x, y]) => f.round(f.divide(x, y))),
    pair.map(([x, y]) => f.when(f.atLeast(x, y), x, y)),
    pair.map(([x, y]) => f.cumulate(constant(0), x, y)),
    operand.map((x) => f.yearToDate(x)),
  ]
  const overTime = [
    row.map((x) => f.previous(x)),
    row.map((x) => f.yearTotal(x)),
    fc.tuple(row, fc.nat({ max: 5 })).map(([x, delay]) => f.shift(x, constant(delay))),
  ]
  return fc.oneof(...pointwise, ...(before === 0 ? [] : overTime))
}

const formulas = fc
  .tuple(...Array.from({ length: 14 }, (_, i) => arbitraryFormula(i)))
  .map((list) => list as readonly Operand[])

const value: fc.Arbitrary<InputValue> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 }),
)

/** Zero has two signs in a double and one in a plan. */
const unsigned = (figures: Float64Array) => Array.from(figures, (figure) => figure + 0)

describe('an edit', () => {
  it('gives the same figures as computing everything from nothing', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...inputIds), value), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(formulas, edits, (rows, changes) => {
        const sheet = startSheet({ start: toMonth(2026, 6), months: 30, fiscalYearEndMonth: 12 })
        for (const id of inputIds) sheet.input({ id, label: { code: id }, unit: 'cents', shape: 'byYear' })
        rows.forEach((formula, i) =>
          sheet.row({ id: `r${i}`, label: { code: 'r' }, unit: 'cents', kind: 'flow', formula, section: 's' }),
        )
        const compilation = compileSheet(sheet.finish())
        if (!compilation.ok) throw new Error('formulas only read rows before them')
        const inputs = new Map<string, InputValue>(inputIds.map((id, i) => [id, 10 * i - 7]))
        const kept = evaluateSheet(compilation.sheet, (id) => inputs.get(id))
        for (const [id, next] of changes) {
          inputs.set(id, next)
          kept.change(new Map([[id, next]]))
          const fresh = evaluateSheet(compilation.sheet, (other) => inputs.get(other))
          rows.forEach((_, i) => expect(unsigned(kept.row(`r${i}`))).toEqual(unsigned(fresh.row(`r${i}`))))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('computes nothing that does not depend on it', () => {
    const sheet = startSheet({ start: toMonth(2026, 1), months: 12, fiscalYearEndMonth: 12 })
    for (const id of inputIds) sheet.input({ id, label: { code: id }, unit: 'cents', shape: 'scalar' })
    const row = (id: string, formula: Operand) =>
      sheet.row({ id, label: { code: id }, unit: 'cents', kind: 'flow', formula, section: 's' })
    row('fromA', f.add(input('a'), constant(1)))
    row('capped', f.minimum(rowRef('fromA'), constant(5)))
    row('onCapped', f.add(rowRef('capped'), input('b')))
    row('fromC', f.add(input('c'), input('d')))
    const compilation = compileSheet(sheet.finish())
    if (!compilation.ok) throw new Error('no loop here')
    const evaluation = evaluateSheet(compilation.sheet, () => 10)
    expect(evaluation.change(new Map([['a', 20]]))).toBe(2)
    expect(evaluation.change(new Map([['a', 1]]))).toBe(3)
    expect(evaluation.row('onCapped')[0]).toBe(12)
  })
})
