import type { CompiledSheet } from '../calc/compile.ts'
import { rowAt } from '../calc/dependencies.ts'
import type { Evaluation } from '../calc/evaluate.ts'
import type { Explanation } from '../calc/explain.ts'
import { isNotZero, rowTerm } from './explainedFormula.ts'
import type { ExplainedFormula } from './explainedFormula.ts'
import { operatorIn } from './explainMonth.ts'
import { monthsOf } from './figurePeriod.ts'
import type { FigurePeriod } from './figurePeriod.ts'

/** Whether a formula that holds every month holds for the totals of a year too: sums and differences of flows. */
export function addsUp(sheet: CompiledSheet, explanation: Explanation): boolean {
  switch (explanation.kind) {
    case 'row':
      return sheet.rows[rowAt(sheet.index, explanation.id)]!.kind === 'flow'
    case 'tagged':
      return true
    case 'constant':
      return explanation.value === 0
    case 'phrase':
      return (
        ['add', 'subtract', 'negate'].includes(explanation.code) &&
        explanation.operands.every((operand) => addsUp(sheet, operand))
      )
    case 'input':
    case 'time':
      return false
  }
}

/** A formula that adds up, with the totals of a year. */
export function explainYear(evaluation: Evaluation, explanation: Explanation, period: FigurePeriod): ExplainedFormula {
  switch (explanation.kind) {
    case 'row':
      return rowTerm(evaluation, explanation.id, period)
    case 'tagged': {
      const rows = explanation.rows.map((id) => rowTerm(evaluation, id, period)).filter(isNotZero)
      return { kind: 'tagged', tag: explanation.tag, rows }
    }
    case 'phrase': {
      const operands = explanation.operands.map((operand) => explainYear(evaluation, operand, period))
      return { kind: 'phrase', operator: operatorIn(explanation), operands }
    }
    case 'constant':
    case 'input':
    case 'time':
      return { kind: 'constant', value: 0 }
  }
}

/** A balance at the end of a year: as the year began, plus and less what moved in it; null for any other formula. */
export function explainBalanceOverYear(
  evaluation: Evaluation,
  rowId: string,
  explanation: Explanation,
  period: FigurePeriod,
): ExplainedFormula | null {
  if (explanation.kind !== 'phrase' || explanation.code !== 'cumulate') return null
  const moves = explanation.operands.slice(1)
  if (!moves.every((move) => addsUp(evaluation.sheet, move))) return null
  const { first } = monthsOf(period, evaluation.sheet.calendar)
  const before = rowTerm(evaluation, rowId, { kind: 'month', index: first - 1 })
  return {
    kind: 'phrase',
    operator: 'cumulate',
    operands: [before, ...moves.map((move) => explainYear(evaluation, move, period))],
  }
}
