import type { Line, Plan } from '../../domain/plan/plan.ts'

/** The name of the funder of a line, empty when it has none. */
export function funderName(plan: Plan, line: Line): string {
  return plan.funders.find(({ id }) => id === line.funder)?.name ?? ''
}
