import { operatorOf } from '../domain/calc/operators/registry.ts'
import type { OperatorId } from '../domain/calc/operators/registry.ts'
import type { ExplainedFormula } from '../domain/analysis/explainedFormula.ts'
import type { Translate } from './translate.ts'

/** More terms than this are not read as a sum: they are listed. */
const MOST_TERMS = 4

type Leaf = Extract<ExplainedFormula, { kind: 'row' | 'input' | 'time' | 'constant' }>

/** A formula in words; `name` says what a row, an input, a series of time or a number is called. */
export function formulaText(formula: ExplainedFormula, t: Translate, name: (leaf: Leaf) => string): string {
  switch (formula.kind) {
    case 'tagged':
      return formula.rows.length === 0 ? t('explain.nothing') : t(`explain.tags.${formula.tag}`)
    case 'months':
      return formula.months.length === 0 ? t('explain.nothing') : t('explain.months')
    case 'beforePlan':
      return t('explain.beforePlan')
    case 'phrase':
      return phraseText(formula.operator, formula.operands, t, name)
    default:
      return name(formula)
  }
}

function phraseText(
  operator: OperatorId,
  operands: readonly ExplainedFormula[],
  t: Translate,
  name: (leaf: Leaf) => string,
): string {
  if (operator === 'add' && operands.length === 0) return t('explain.nothing')
  if (operator === 'add' && operands.length > MOST_TERMS) return t('explain.sum')
  const words = operands.map(withoutLoneSums).map((operand) => {
    const text = formulaText(operand, t, name)
    return needsGroup(operator, operand) ? t('explain.group', { formula: text }) : text
  })
  const [a = '', b = '', c = ''] = words
  const others = words.slice(1).join(t('explain.comma'))
  return t(`explain.operators.${operator}`, { a, b, c, others, all: words.join(t('explain.plus')) })
}

/** The sum of one thing is that thing. */
function withoutLoneSums(formula: ExplainedFormula): ExplainedFormula {
  const [only, ...others] = formula.kind === 'phrase' && formula.operator === 'add' ? formula.operands : []
  return only && others.length === 0 ? withoutLoneSums(only) : formula
}

/** An operation within another is set apart, but for a sum of sums. */
function needsGroup(outer: OperatorId, operand: ExplainedFormula): boolean {
  if (operand.kind !== 'phrase' || !operatorOf(outer).infix) return false
  return operatorOf(operand.operator).infix === true && !(outer === 'add' && operand.operator === 'add')
}
