import type { Funder } from '../../plan/funder.ts'
import type { Line } from '../../plan/plan.ts'
import { rowsByLine } from '../resourceFlows.ts'
import { isGrantAccount } from './formAmounts.ts'
import type { FormBudget, FormSource } from './formBudget.ts'

/** What a funder is asked for in a budget, in whole euros, and its share of the total of income. */
export interface FormRequest {
  readonly funder: Funder
  readonly euros: number
  /** The total that the share is of: with contributions in kind where the funder counts them. */
  readonly total: number
  /** A fraction; NaN when nothing is budgeted. */
  readonly share: number
  /** The lines of the form at which it stands. */
  readonly lines: readonly string[]
}

/** Reads what a budget asks of a funder. */
export function formRequest(budget: FormBudget, funder: Funder): FormRequest {
  const lines = budget.products.lines.filter((line) => line.funder === funder.id)
  const euros = lines.reduce((sum, line) => sum + line.euros, 0)
  const total = (funder.countsInKind ? budget.products.all : budget.products.total).euros
  return { funder, euros, total, share: total === 0 ? NaN : euros / total, lines: lines.map(({ id }) => id) }
}

/** The funders that give to class 74 by some line of the plan (of the action, when there is one), in the order of the plan. */
export function formFunders({ plan, evaluation }: FormSource, action: string | null): readonly Funder[] {
  const rows = rowsByLine(evaluation.sheet.rows)
  const gives = (line: Line) =>
    (action === null || (line.actions?.[action] ?? 0) > 0) &&
    (rows.get(line.id) ?? []).some(({ tags }) => isGrantAccount(tags?.credit))
  return plan.funders.filter(({ id }) => plan.lines.some((line) => line.funder === id && gives(line)))
}
