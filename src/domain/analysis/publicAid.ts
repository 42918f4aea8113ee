import type { Evaluation } from '../calc/evaluate.ts'
import type { RowDefinition } from '../calc/sheet.ts'
import { accountOf } from '../ledger/chart.ts'
import type { Account } from '../ledger/chart.ts'
import { lineKind } from '../model/lineKinds.ts'
import { comesFrom, isPublicMoney, publicFunders } from '../model/publicMoney.ts'
import type { FunderKind } from '../plan/funder.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { bringsWhatIsOwed, rowsByLine } from './resourceFlows.ts'

/** How public money helps: given, lent, or standing behind a loan. */
export type AidForm = 'grant' | 'loan' | 'guarantee'

/** A line of public aid. */
export interface AidLine {
  readonly line: Line
  readonly form: AidForm
}

/** The code of the row that says how much of a loan a guarantee covers. */
export const guaranteedRowCode = 'guaranteedOutstanding'

/** Those whose guarantees are themselves guaranteed by a public fund, as those of solidarity financers are. */
const publicGuarantors: readonly FunderKind[] = [...publicFunders, 'solidarityFinancer']

/** What is given by way of subsidy; what is paid for a service (contracts, prices set by a public body) is no aid. */
const grantPlaces: readonly Account['place'][] = ['grants', 'investmentGrants']

/** The lines of a plan that are public aid: by who gives, lends or guarantees, else by their family. */
export function publicAid(plan: Plan, evaluation: Evaluation): readonly AidLine[] {
  const rowsOf = rowsByLine(evaluation.sheet.rows)
  const rows = (line: Line) => rowsOf.get(line.id) ?? []
  return plan.lines.flatMap((line): readonly AidLine[] => {
    const kind = lineKind(line.kind)
    if (kind?.section !== 'resources') return []
    const has = (test: (row: RowDefinition) => boolean) => rows(line).some(test)
    if (has(({ label }) => label.code === guaranteedRowCode)) {
      return comesFrom(plan, line, publicGuarantors, true) ? [{ line, form: 'guarantee' }] : []
    }
    if (!isPublicMoney(plan, line)) return []
    if (has(bringsWhatIsOwed)) return has(isLent) ? [{ line, form: 'loan' }] : []
    return has(isGiven) ? [{ line, form: 'grant' }] : []
  })
}

/** Money that was lent: shares in the capital are no loan. */
function isLent(row: RowDefinition): boolean {
  const account = row.tags?.credit ?? row.label.account
  return bringsWhatIsOwed(row) && account !== undefined && accountOf(account).place !== 'capital'
}

function isGiven({ tags }: RowDefinition): boolean {
  return tags?.credit !== undefined && grantPlaces.includes(accountOf(tags.credit).place)
}
