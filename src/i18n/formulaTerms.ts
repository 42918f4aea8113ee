import type { ExplainedFormula, FigureTerm } from '../domain/analysis/explainedFormula.ts'

/** A figure that a formula is made of; numbers stand in the words alone. */
export type Term = FigureTerm | Extract<ExplainedFormula, { kind: 'input' | 'time' }>

/** More terms than this are not all shown: those of nothing are left out. */
const MOST_TERMS = 4

/** The figures that a formula is made of, each once, in the order of the words. */
export function formulaTerms(formula: ExplainedFormula): readonly Term[] {
  const found = new Map<string, Term>()
  for (const term of leaves(formula)) {
    const key = termKey(term)
    if (!found.has(key)) found.set(key, term)
  }
  return [...found.values()]
}

/** Tells terms apart within one formula. */
export function termKey(term: Term): string {
  if (term.kind === 'row') return `${term.id}@${term.period.kind}${term.period.index}${term.total ? '+' : ''}`
  return term.kind === 'input' ? term.id : term.series
}

function leaves(formula: ExplainedFormula): readonly Term[] {
  switch (formula.kind) {
    case 'row':
    case 'input':
    case 'time':
      return [formula]
    case 'tagged':
      return formula.rows
    case 'months':
      return formula.months
    case 'phrase': {
      const terms = formula.operands.flatMap(leaves)
      return formula.operator === 'add' && terms.length > MOST_TERMS ? terms.filter(({ value }) => value !== 0) : terms
    }
    case 'constant':
    case 'beforePlan':
      return []
  }
}
