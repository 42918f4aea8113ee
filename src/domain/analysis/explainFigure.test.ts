import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { standsAtOpening } from '../calc/opening.ts'
import { operatorOf } from '../calc/operators/registry.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { explainFigure } from './explainFigure.ts'
import type { ExplainedFigure } from './explainFigure.ts'
import type { ExplainedFormula } from './explainedFormula.ts'
import { figureAt } from './figureAt.ts'
import type { FigurePeriod } from './figurePeriod.ts'

const plan = aPlan()
  .starting('2026-03')
  .over(34)
  .with(
    line('openingCash', { balance: 1_500_000 }),
    line('operatingGrant', { amount: [4_000_000, 4_500_000, 5_000_000] }, { payment: 'threeTranches' }),
    line('solidarityLoan', { principal: 6_000_000, drawMonth: '2026-05' }),
    line('runningCost', { amount: 3_812_345, paymentDelay: 2 }),
  )
  .driving({ inflation: 0.02 })
  .build()
const evaluation = createLiveModel(plan).evaluation('base')
const { sheet } = evaluation
const explain = (id: string, kind: FigurePeriod['kind'], index: number) =>
  explainFigure(evaluation, { id, period: { kind, index } })

/** What an explanation adds up to, from the figures that it shows alone. */
function recomputed(formula: ExplainedFormula): number {
  const sum = (terms: readonly ExplainedFormula[]) => terms.map(recomputed).reduce((total, term) => total + term, 0)
  switch (formula.kind) {
    case 'beforePlan':
      return 0
    case 'tagged':
      return sum(formula.rows)
    case 'months':
      return sum(formula.months)
    case 'phrase': {
      const figures = formula.operands.map(recomputed)
      if (['previous', 'shift', 'yearTotal', 'yearToDate', 'following'].includes(formula.operator)) return figures[0]!
      if (formula.operator === 'cumulate') return figures[0]! + figures[1]! - figures[2]!
      if (formula.operator === 'periodOf') return figures[0]! - plan.timeline.start + 1
      const out = new Float64Array(1)
      const args = figures.map((figure) => Float64Array.of(figure))
      operatorOf(formula.operator).evaluate(out, args, 0, 1, sheet.calendar.series)
      return out[0]!
    }
    default:
      return formula.value
  }
}

function faults(explained: readonly ExplainedFigure[]): readonly string[] {
  return explained.flatMap(({ row, period, value, formula }) => {
    const found = recomputed(formula)
    const agrees = Object.is(value, found) || Math.abs(value - found) < 1e-6
    return agrees ? [] : [`${row.id} ${period.kind} ${period.index}: ${value}, explained as ${found}`]
  })
}

describe('the explanation of a figure', () => {
  it('gives the figure again in every month, for every row', () => {
    const months = Array.from({ length: plan.timeline.months }, (_, month) => month)
    expect(faults(sheet.rows.flatMap((row) => months.map((month) => explain(row.id, 'month', month))))).toEqual([])
  })

  it('gives the figure again in every fiscal year, for every row', () => {
    expect(
      faults(sheet.rows.flatMap((row) => sheet.calendar.years.map((year) => explain(row.id, 'year', year.index)))),
    ).toEqual([])
  })

  it('gives the opening again where a row has one', () => {
    const standing = sheet.rows.filter((_, position) => standsAtOpening(sheet, position))
    expect(standing.length).toBeGreaterThan(5)
    expect(faults(standing.map((row) => explain(row.id, 'month', -1)))).toEqual([])
  })

  it('names what was received before a payment delay in the month where it arose', () => {
    const { formula } = explain('operatingGrant.advanceReceived', 'month', 14)
    expect(formula).toMatchObject({
      kind: 'phrase',
      operator: 'shift',
      operands: [{ kind: 'row', id: 'operatingGrant.advanceDue', period: { kind: 'month', index: 12 } }, {}],
    })
  })

  it('lists only the postings that are not zero', () => {
    const { formula } = explain('cash.grants', 'year', 1)
    expect(formula.kind === 'tagged' && formula.rows.map((row) => row.id)).toEqual([
      'operatingGrant.advanceReceived',
      'operatingGrant.interimReceived',
      'operatingGrant.balanceReceived',
    ])
  })
})

describe('a figure by fiscal year', () => {
  it('opens the cash of a year with what closed the year before', () => {
    expect(figureAt(evaluation, 'cash.opening', { kind: 'year', index: 1 })).toBe(
      figureAt(evaluation, 'cash.closing', { kind: 'year', index: 0 }),
    )
  })

  it('says nothing of a flow before the plan opens', () => {
    expect(figureAt(evaluation, 'income.result', { kind: 'month', index: -1 })).toBeNull()
    expect(figureAt(evaluation, 'balance.cash', { kind: 'month', index: -1 })).toBe(1_500_000)
  })
})
