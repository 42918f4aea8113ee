import type { FunderKind } from '../plan/funder.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { lineKind } from './lineKinds.ts'

/** Public bodies, or bodies that lend and give public money. */
export const publicFunders: readonly FunderKind[] = [
  'state',
  'region',
  'department',
  'municipality',
  'socialBody',
  'europe',
  'payingAgency',
  'otherPublic',
]

/** Whether a line comes from funders of some kinds; `presumed` where nothing is said of its funder, which tells no more than none. */
export function comesFrom(plan: Plan, line: Line, kinds: readonly FunderKind[], presumed: boolean): boolean {
  const funder = plan.funders.find(({ id }) => id === line.funder)?.kind
  return funder === undefined || funder === 'other' ? presumed : kinds.includes(funder)
}

/** Whether a line is public money: by its funder, else by its family. */
export function isPublicMoney(plan: Plan, line: Line): boolean {
  return comesFrom(plan, line, publicFunders, lineKind(line.kind)?.family === 'public')
}
