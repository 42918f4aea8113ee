import { hasChosen } from '../../alerts/grantWindows.ts'
import { coFundingChoice, maxShareParameter } from '../../instruments/grantContract.ts'
import { lineKind } from '../../model/lineKinds.ts'
import type { Funder } from '../../plan/funder.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import type { Line } from '../../plan/plan.ts'
import type { FormBudget, FormLine, FormSide, FormSource } from './formBudget.ts'
import { formFunders, formRequest } from './formRequest.ts'
import type { FormRequest } from './formRequest.ts'

/** What is wrong with a form, or to be known before it is sent. Amounts in euros, shares as fractions. */
export type FormAlert =
  | { readonly code: 'unbalanced' | 'inKindUnbalanced'; readonly left: number; readonly right: number }
  | { readonly code: 'unnamed' | 'excess' | 'insufficiency'; readonly euros: number }
  | { readonly code: 'nothingAsked'; readonly funder: string }
  | { readonly code: 'overCosts'; readonly funder: string; readonly euros: number; readonly costs: number }
  | { readonly code: 'overShare'; readonly funder: string; readonly share: number; readonly cap: number }

/** Looks a form over: both sides, contributions in kind, unnamed funders, and what each funder bears of the costs. */
export function formAlerts(source: FormSource, budget: FormBudget, asked: FormRequest | null): readonly FormAlert[] {
  const { charges, products } = budget
  const [left, right] = [inKindOf(charges), inKindOf(products)]
  const amount = (lines: readonly FormLine[], code: string) =>
    lines.reduce((sum, line) => (line.code === code && !line.sumOf ? sum + line.euros : sum), 0)
  const noted = (['unnamed', 'excess', 'insufficiency'] as const).flatMap((code): readonly FormAlert[] => {
    const euros = amount(code === 'excess' ? charges.lines : products.lines, code)
    return euros === 0 ? [] : [{ code, euros }]
  })
  return [
    ...(charges.all.euros === products.all.euros && charges.total.euros === products.total.euros
      ? []
      : [{ code: 'unbalanced', left: charges.all.euros, right: products.all.euros } as const]),
    ...(left === right ? [] : [{ code: 'inKindUnbalanced', left, right } as const]),
    ...(asked?.euros === 0 ? [{ code: 'nothingAsked', funder: asked.funder.name } as const] : []),
    ...formFunders(source, budget.scope.action).flatMap((funder) => funderAlerts(source, budget, funder)),
    ...noted,
  ]
}

function inKindOf(side: FormSide): number {
  return side.all.euros - side.total.euros
}

/** What a funder bears beyond the costs themselves, or beyond the share that its own lines of the plan cap. */
function funderAlerts(source: FormSource, budget: FormBudget, funder: Funder): readonly FormAlert[] {
  const { euros } = formRequest(budget, funder)
  const excess = budget.charges.lines.find(({ code }) => code === 'excess')?.euros ?? 0
  const paid = budget.charges.total.euros - excess
  const costs = funder.countsInKind ? paid + inKindOf(budget.charges) : paid
  if (euros > costs) return [{ code: 'overCosts', funder: funder.name, euros, costs }]
  const cap = capOf(source, funder, budget.scope.action)
  if (cap === null || costs === 0 || euros / costs <= cap) return []
  return [{ code: 'overShare', funder: funder.name, share: euros / costs, cap }]
}

/** The lowest share of the costs that the lines of a funder cap; null when none does. */
function capOf({ plan, evaluation }: FormSource, funder: Funder, action: string | null): number | null {
  const caps = plan.lines.flatMap((line) => {
    const isConcerned = line.funder === funder.id && (action === null || (line.actions?.[action] ?? 0) > 0)
    return isConcerned && isCapped(line) ? [evaluation.input(lineInputId(line.id, maxShareParameter.id))[0]!] : []
  })
  return caps.length === 0 ? null : Math.min(...caps)
}

function isCapped(line: Line): boolean {
  const kind = lineKind(line.kind)
  return kind !== undefined && kind.id !== 'investmentGrant' && hasChosen(line, kind, coFundingChoice.id, 'capped')
}
