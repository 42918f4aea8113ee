import type { Evaluation } from '../calc/evaluate.ts'
import type { Explanation } from '../calc/explain.ts'
import { operatorOf, operators } from '../calc/operators/registry.ts'
import type { OperatorId } from '../calc/operators/registry.ts'
import { isNotZero, rowTerm, termsNotZero } from './explainedFormula.ts'
import type { ExplainedFormula } from './explainedFormula.ts'
import { OPENING, yearOfMonth } from './figurePeriod.ts'
import type { FigurePeriod } from './figurePeriod.ts'

type Phrase = Extract<Explanation, { kind: 'phrase' }>

/** The formula of a row (or a part of it) with its figures in a month, or at the opening. */
export function explainMonth(
  evaluation: Evaluation,
  rowId: string,
  explanation: Explanation,
  month: number,
): ExplainedFormula {
  const at: FigurePeriod = { kind: 'month', index: month }
  const period = Math.max(month, 0)
  switch (explanation.kind) {
    case 'row':
      return rowTerm(evaluation, explanation.id, at)
    case 'input':
      return { ...explanation, month: period, value: evaluation.input(explanation.id)[period]! }
    case 'time':
      return { ...explanation, value: evaluation.sheet.calendar.series[explanation.series][period]! }
    case 'constant':
      return explanation
    case 'tagged': {
      const rows = explanation.rows.map((id) => rowTerm(evaluation, id, at)).filter(isNotZero)
      return { kind: 'tagged', tag: explanation.tag, rows }
    }
    case 'phrase':
      return explainPhrase(evaluation, rowId, explanation, month)
  }
}

/** The operator that a phrase names. */
export function operatorIn({ code }: Phrase): OperatorId {
  if (!isOperatorId(code)) throw new Error(`no such operator: ${code}`)
  return code
}

function isOperatorId(code: string): code is OperatorId {
  return Object.hasOwn(operators, code)
}

/** Operands that are read at another time than the formula stand with the figures of that time. */
function explainPhrase(evaluation: Evaluation, rowId: string, phrase: Phrase, month: number): ExplainedFormula {
  const operator = operatorIn(phrase)
  const [first, second] = phrase.operands
  const same = (operand: Explanation) => explainMonth(evaluation, rowId, operand, month)
  const made = (...operands: readonly ExplainedFormula[]): ExplainedFormula => ({ kind: 'phrase', operator, operands })
  switch (operator) {
    case 'previous':
      if (month <= 0 || first?.kind !== 'row') return second ? same(second) : { kind: 'beforePlan' }
      return made(rowTerm(evaluation, first.id, { kind: 'month', index: month - 1 }))
    case 'shift': {
      const source = month - (second ? valueIn(evaluation, second, month) : 0)
      if (source < 0 || first?.kind !== 'row') return { kind: 'beforePlan' }
      return made(rowTerm(evaluation, first.id, { kind: 'month', index: source }), ...(second ? [same(second)] : []))
    }
    case 'cumulate':
      if (month === OPENING && first) return same(first)
      return made(
        rowTerm(evaluation, rowId, { kind: 'month', index: month - 1 }),
        ...phrase.operands.slice(1).map(same),
      )
    case 'yearTotal': {
      const index = yearOfMonth(Math.max(month, 0), evaluation.sheet.calendar)
      return first?.kind === 'row' ? made(rowTerm(evaluation, first.id, { kind: 'year', index }, true)) : made()
    }
    case 'yearToDate': {
      const { years } = evaluation.sheet.calendar
      const start = years[yearOfMonth(Math.max(month, 0), evaluation.sheet.calendar)]?.first ?? 0
      if (first?.kind !== 'row') return made(...phrase.operands.map(same))
      return made({ kind: 'months', months: termsNotZero(evaluation, first.id, start, month) })
    }
    default:
      return made(...phrase.operands.map(same))
  }
}

/** The value of a part of a formula that reads the month alone. */
function valueIn(evaluation: Evaluation, explanation: Explanation, month: number): number {
  switch (explanation.kind) {
    case 'row':
      return evaluation.row(explanation.id)[month]!
    case 'input':
      return evaluation.input(explanation.id)[month]!
    case 'time':
      return evaluation.sheet.calendar.series[explanation.series][month]!
    case 'constant':
      return explanation.value
    case 'tagged':
      return explanation.rows.reduce((sum, id) => sum + evaluation.row(id)[month]!, 0)
    case 'phrase': {
      const out = new Float64Array(1)
      const args = explanation.operands.map((operand) => Float64Array.of(valueIn(evaluation, operand, month)))
      operatorOf(operatorIn(explanation)).evaluate(out, args, 0, 1, evaluation.sheet.calendar.series)
      return out[0]!
    }
  }
}
