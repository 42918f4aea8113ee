import { sumByYear } from '../calc/yearFigures.ts'
import { centsFigure, countFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'

/** The kinds of subsidies that a public buyer may give beside a contract. */
const subsidies: readonly string[] = ['operatingGrant', 'projectGrant', 'callForProjects', 'conventionPluriannuelle']

/** What a public contract is checked for: nothing while no amount is typed. */
export function checkPublicContract(context: LineCheck): readonly Alert[] {
  if (context.series('amount').every((amount) => amount === 0)) return []
  return [...requalification(context), ...securedButUnsure(context)]
}

/**
 * A funder that buys from the structure and subsidises the same actions may see its subsidies requalified as a price, with
 * VAT: the fiscal year in which it gives most beside the contract.
 */
function requalification({ plan, line, figuresOf, calendar }: LineCheck): readonly Alert[] {
  if (line.funder === undefined) return []
  const given = plan.lines
    .filter((other) => other.funder === line.funder && subsidies.includes(other.kind) && sharesAction(line, other))
    .map((other) => sumByYear(figuresOf(other, 'awarded'), calendar))
  const byYear = calendar.years.map((_, y) => given.reduce((sum, each) => sum + each[y]!, 0))
  const most = Math.max(...byYear)
  if (most <= 0) return []
  return [
    {
      code: 'requalificationRisk',
      severity: 'info',
      figures: {
        amount: centsFigure(most),
        year: countFigure(calendar.years[byYear.indexOf(most)]!.endYear),
      },
    },
  ]
}

/** Lines that say nothing of their actions may share any. */
function sharesAction(line: Line, other: Line): boolean {
  const [own, theirs] = [Object.keys(line.actions ?? {}), Object.keys(other.actions ?? {})]
  return own.length === 0 || theirs.length === 0 || own.some((action) => theirs.includes(action))
}
