import type { Plan } from '../../plan/plan.ts'
import { grantors } from '../../statements/grantors.ts'
import type { Drafting, FormDraft } from './formDraft.ts'

/** Class 74 of the form: each sort of funder with its funders by name; grants whose funder is not known stand apart. */
export function grantDrafts(plan: Plan, { own, leaf, sum }: Drafting): readonly FormDraft[] {
  const sorts = [...grantors, ...(own('unnamed').length > 0 ? ['unnamed'] : [])]
  const drafts = sorts.flatMap((code): readonly FormDraft[] => {
    const amounts = own(code)
    const of = (id: string | undefined) => amounts.filter(({ line }) => line?.funder === id)
    const named = plan.funders.flatMap((funder): readonly FormDraft[] => {
      const given = of(funder.id)
      if (given.length === 0) return []
      return [{ ...leaf(code, 3, given), id: `${code}/${funder.id}`, funder: funder.id, row: rowOf(given) }]
    })
    if (named.length === 0) return [leaf(code, 2, amounts)]
    const rest = of(undefined)
    const others = rest.length === 0 ? [] : [{ ...leaf('unnamed', 3, rest), id: `${code}/`, row: rowOf(rest) }]
    return [sum(code, [...named, ...others], 2), ...named, ...others]
  })
  return [sum('p74', drafts, 1), ...drafts]
}

/** The row that says what a funder gives, when it gives it by one line alone. */
function rowOf(amounts: ReturnType<Drafting['own']>): string | null {
  const [only, ...others] = amounts
  return only && others.length === 0 ? only.row : null
}
