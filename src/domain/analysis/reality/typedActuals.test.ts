import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankLife } from '../../plan/life.ts'
import { addMonths, toMonth } from '../../time/month.ts'
import { withActuals } from './typedActuals.ts'

const start = toMonth(2026, 1)
const blank = blankLife(start).actuals

describe('what happened', () => {
  it('is put in by line and month, and the last whole month follows', () => {
    const known = withActuals(blank, [
      { line: 'rent', month: toMonth(2026, 3), cents: 500 },
      { line: null, month: toMonth(2026, 2), cents: -10 },
    ])
    expect(known).toMatchObject({
      from: start,
      until: toMonth(2026, 3),
      lines: { rent: [null, null, 500] },
      cash: [null, -10],
    })
  })

  it('makes room for months before the plan', () => {
    const known = withActuals(withActuals(blank, [{ line: 'rent', month: start, cents: 1 }]), [
      { line: null, month: toMonth(2025, 11), cents: 7 },
    ])
    expect(known).toMatchObject({ from: toMonth(2025, 11), lines: { rent: [null, null, 1] }, cash: [7], until: start })
  })

  it('is forgotten without a trace, whatever was put in and taken out', () => {
    const figure = fc.record({
      line: fc.constantFrom(null, 'a', 'b'),
      month: fc.integer({ min: -14, max: 40 }).map((months) => addMonths(start, months)),
      cents: fc.integer({ min: -1e6, max: 1e6 }),
    })
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), (figures) => {
        const known = withActuals(blank, figures)
        for (const { line, month, cents } of figures.filter(
          (one, i) => figures.findLastIndex((other) => other.line === one.line && other.month === one.month) === i,
        )) {
          const series = line === null ? known.cash : known.lines[line]
          expect(series?.[month - known.from]).toBe(cents)
        }
        const forgotten = withActuals(
          known,
          figures.map((one) => ({ ...one, cents: null })),
        )
        expect(forgotten).toMatchObject({ lines: {}, cash: [], until: null })
      }),
    )
  })
})
