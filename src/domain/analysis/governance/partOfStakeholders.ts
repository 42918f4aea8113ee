import type { Evaluation } from '../../calc/evaluate.ts'
import { sumByYear } from '../../calc/yearFigures.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Stakeholder } from '../../plan/stakeholder.ts'
import { rowsByLine } from '../resourceFlows.ts'

/** What a stakeholder decides and brings in a fiscal year. Shares are fractions, amounts in cents. */
export interface StakeholderPart {
  readonly stakeholder: Stakeholder
  readonly votes: number | null
  /** Its share of all the seats that are told; null without one. */
  readonly seats: number | null
  readonly brings: number
  /** Its share of what all resources bring, what is given in kind included; null when they bring nothing. */
  readonly share: number | null
}

/** Reads the part of each stakeholder in governance and in resources. A line that several bring counts for each. */
export function partOfStakeholders(plan: Plan, evaluation: Evaluation, year: number): readonly StakeholderPart[] {
  const rows = rowsByLine(evaluation.sheet.rows)
  const bringsOf = (lineId: string) => {
    const own = (rows.get(lineId) ?? []).filter(({ tags }) => tags?.family !== undefined)
    return own.reduce((sum, { id }) => sum + sumByYear(evaluation.row(id), evaluation.sheet.calendar)[year]!, 0)
  }
  const standing = new Set(plan.lines.map(({ id }) => id))
  const all = plan.lines.reduce((sum, { id }) => sum + bringsOf(id), 0)
  const seats = plan.stakeholders.reduce((sum, each) => sum + (each.seats ?? 0), 0)
  return plan.stakeholders.map((stakeholder) => {
    const brings = stakeholder.lines.filter((id) => standing.has(id)).reduce((sum, id) => sum + bringsOf(id), 0)
    return {
      stakeholder,
      votes: stakeholder.votes,
      seats: stakeholder.seats === null || seats === 0 ? null : stakeholder.seats / seats,
      brings,
      share: all === 0 ? null : brings / all,
    }
  })
}
