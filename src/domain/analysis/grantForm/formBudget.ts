import type { Evaluation } from '../../calc/evaluate.ts'
import type { CompiledPlan } from '../../model/compilePlan.ts'
import type { Plan } from '../../plan/plan.ts'
import {
  formCharges,
  formOtherIncome,
  formSales,
  formVoluntaryCharges,
  formVoluntaryIncome,
} from '../../statements/grantFormLines.ts'
import type { FormGroup } from '../../statements/grantFormLines.ts'
import { wholeEuros } from '../wholeEuros.ts'
import { explainingRows } from './explainingRows.ts'
import { formAmounts } from './formAmounts.ts'
import type { FormScope } from './formAmounts.ts'
import { draftLines, leavesOf, topOf } from './formDraft.ts'
import type { Drafting, FormDraft } from './formDraft.ts'
import { grantDrafts } from './grantDrafts.ts'
import { indirectCharges, indirectGroup } from './indirectCharges.ts'

/** A line of the form with its figure in euros; the lines of a side add up to its total. */
export interface FormLine extends FormDraft {
  readonly euros: number
}

/** One side of the form: its lines, what they add up to, contributions in kind, and the total with them. */
export interface FormSide {
  readonly lines: readonly FormLine[]
  readonly total: FormLine
  readonly inKind: readonly FormLine[]
  readonly all: FormLine
}

/** The budget of form CERFA 12156 for a structure or an action over a fiscal year. */
export interface FormBudget {
  readonly scope: FormScope
  readonly charges: FormSide
  readonly products: FormSide
}

/** A plan with its figures in one scenario. */
export interface FormSource {
  readonly plan: Plan
  readonly compiled: CompiledPlan
  readonly evaluation: Evaluation
}

/** The form keeps a line for transfers of charges, though the chart has no such account any more (DOMAIN 0 and 2.5). */
const transfers: FormGroup = { code: 'p79', parts: [{ code: 'p79', accounts: [] }] }

/**
 * Fills the budget of the grant form. Every line of the form stands in it, empty ones too; grants are cut by funder. What
 * income does not cover stands as self-financing, what it covers beyond as the excess, so that both sides are equal.
 */
export function formBudget(source: FormSource, scope: FormScope): FormBudget {
  const amounts = [...formAmounts(source.plan, source.evaluation, scope), ...indirectCharges(source, scope)]
  const draft = draftLines(amounts, explainingRows(source, scope))
  const charges = [...formCharges, indirectGroup].flatMap(draft.group)
  const products = [
    ...formSales.flatMap(draft.group),
    ...grantDrafts(source.plan, draft),
    ...[...formOtherIncome, transfers].flatMap(draft.group),
  ]
  const result = leavesOf(products) - leavesOf(charges)
  const closing = (code: string, cents: number) => ({ ...draft.leaf(code, 1, []), cents: Math.max(cents, 0) })
  return {
    scope,
    charges: side('Charges', [...charges, closing('excess', result)], draft.group(formVoluntaryCharges), draft),
    products: side(
      'Products',
      [...products, closing('insufficiency', -result)],
      draft.group(formVoluntaryIncome),
      draft,
    ),
  }
}

/** Closes a side: its totals, and every line in whole euros that still add up. */
function side(
  name: 'Charges' | 'Products',
  lines: readonly FormDraft[],
  inKind: readonly FormDraft[],
  { sum }: Drafting,
): FormSide {
  const total: FormDraft = { ...sum(`total${name}`, lines, 0), style: 'subtotal' }
  const all: FormDraft = {
    ...sum(`all${name}`, [...lines, ...inKind], 0),
    style: 'total',
    sumOf: [total.id, ...topOf(inKind)],
  }
  const drafts = [...lines, total, ...inKind, all]
  const cents = new Map(drafts.map((line) => [line.id, line.cents]))
  const rounded = drafts.map(({ id, style, sumOf }) => {
    return { code: id, row: id, style, level: 1 as const, ...(sumOf ? { sumOf } : {}) }
  })
  const euros = wholeEuros({ lines: rounded }, (id) => cents.get(id) ?? 0)
  const finish = (line: FormDraft): FormLine => ({ ...line, euros: euros.get(line.id) ?? 0 })
  return { lines: lines.map(finish), total: finish(total), inKind: inKind.map(finish), all: finish(all) }
}
