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

/** Where a phrase stands: its operands, the row that it computes, and the month. */
interface Place {
  readonly evaluation: Evaluation
  readonly rowId: string
  readonly month: number
  readonly operands: readonly Explanation[]
  same(operand: Explanation): ExplainedFormula
}

/** The operators that read operands at another time than the formula: they stand with the figures of that time. */
const readElsewhere: Partial<Record<OperatorId, (place: Place) => ExplainedFormula>> = {
  previous({ evaluation, month, operands: [row, opening], same }) {
    if (month <= 0 || row?.kind !== 'row') return opening ? same(opening) : { kind: 'beforePlan' }
    return phrase('previous', [rowTerm(evaluation, row.id, { kind: 'month', index: month - 1 })])
  },
  shift({ evaluation, month, operands: [row, delay], same }) {
    const source = month - (delay ? valueIn(evaluation, delay, month) : 0)
    if (source < 0 || row?.kind !== 'row' || !delay) return { kind: 'beforePlan' }
    return phrase('shift', [rowTerm(evaluation, row.id, { kind: 'month', index: source }), same(delay)])
  },
  cumulate({ evaluation, rowId, month, operands: [opening, ...moves], same }) {
    if (month === OPENING && opening) return same(opening)
    return phrase('cumulate', [
      rowTerm(evaluation, rowId, { kind: 'month', index: month - 1 }),
      ...moves.map((move) => same(move)),
    ])
  },
  yearTotal({ evaluation, month, operands: [row] }) {
    const index = yearOfMonth(Math.max(month, 0), evaluation.sheet.calendar)
    if (row?.kind !== 'row') return { kind: 'beforePlan' }
    return phrase('yearTotal', [rowTerm(evaluation, row.id, { kind: 'year', index }, true)])
  },
  following({ evaluation, month, operands: [row, months], same }) {
    if (row?.kind !== 'row' || !months) return { kind: 'beforePlan' }
    const from = Math.max(month, 0)
    const last = Math.min(from + valueIn(evaluation, months, from), evaluation.sheet.calendar.timeline.months - 1)
    return phrase('following', [
      { kind: 'months', months: termsNotZero(evaluation, row.id, from + 1, last) },
      same(months),
    ])
  },
  yearToDate({ evaluation, month, operands: [flow], same }) {
    if (!flow) return { kind: 'beforePlan' }
    const { years } = evaluation.sheet.calendar
    const start = years[yearOfMonth(Math.max(month, 0), evaluation.sheet.calendar)]?.first ?? 0
    if (flow.kind !== 'row') return phrase('yearToDate', [same(flow)])
    return phrase('yearToDate', [{ kind: 'months', months: termsNotZero(evaluation, flow.id, start, month) }])
  },
}

function phrase(operator: OperatorId, operands: readonly ExplainedFormula[]): ExplainedFormula {
  return { kind: 'phrase', operator, operands }
}

function explainPhrase(evaluation: Evaluation, rowId: string, explanation: Phrase, month: number): ExplainedFormula {
  const operator = operatorIn(explanation)
  const { operands } = explanation
  const same = (operand: Explanation) => explainMonth(evaluation, rowId, operand, month)
  const elsewhere = readElsewhere[operator]
  if (elsewhere) return elsewhere({ evaluation, rowId, month, operands, same })
  return phrase(operator, operands.map(same))
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
