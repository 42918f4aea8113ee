import { formCharges } from '../../statements/grantFormLines.ts'
import type { FormGroup } from '../../statements/grantFormLines.ts'
import { statementRowId } from '../../statements/statement.ts'
import { cutByWeights, formAmounts, yearSum } from './formAmounts.ts'
import type { FormAmount, FormScope } from './formAmounts.ts'
import type { FormSource } from './formBudget.ts'

const natures = ['indirectFixed', 'indirectFinancial', 'indirectOther'] as const
type Nature = (typeof natures)[number]

/** The share of an action in what no action bears alone, as the form asks for it. */
export const indirectGroup: FormGroup = { code: 'indirect', parts: natures.map((code) => ({ code, accounts: [] })) }

const natureOf = new Map<string, Nature>(
  formCharges.flatMap(({ code: group, parts }) =>
    parts.map(({ code }): [string, Nature] => [
      code,
      group === 'c66' ? 'indirectFinancial' : ['c67', 'c68', 'c69'].includes(group) ? 'indirectOther' : 'indirectFixed',
    ]),
  ),
)

/**
 * What an action bears of the charges that no action bears alone, by the plan's key (its row of the budget by action), cut
 * into running, financial and other charges as all of them are. None for the whole structure, which bears them itself.
 */
export function indirectCharges(
  { plan, evaluation }: Pick<FormSource, 'plan' | 'evaluation'>,
  { action, year }: FormScope,
): readonly FormAmount[] {
  if (action === null) return []
  const row = statementRowId('actions', `${action}.sharedCharges`)
  const total = yearSum(evaluation, row, year) ?? 0
  const general = new Map<Nature, number>(natures.map((nature) => [nature, 0]))
  const count = (of: string | null, sign: 1 | -1) => {
    for (const { code, cents } of formAmounts(plan, evaluation, { action: of, year })) {
      const nature = natureOf.get(code)
      if (nature) general.set(nature, general.get(nature)! + sign * cents)
    }
  }
  count(null, 1)
  for (const { id } of plan.actions) count(id, -1)
  const parts = cutByWeights(
    total,
    natures.map((nature) => general.get(nature)!),
  )
  return natures.map((code, i) => ({ code, line: null, cents: parts[i]!, isGrant: false, row: null }))
}
