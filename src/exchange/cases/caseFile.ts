import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanProblem } from '../../domain/plan/planProblem.ts'
import { parseJson } from '../../storage/readPlan.ts'
import { readPlanFile } from '../planFile/readPlanFile.ts'
import { writePlanFile } from '../planFile/writePlanFile.ts'
import { caseCard } from './caseCard.ts'
import type { CaseCard } from './caseCard.ts'

/** A shared plan with what is said of it. */
export interface SharedCase {
  readonly card: CaseCard
  readonly plan: Plan
}

/** A shared plan that was read; or why it was not: no plan, or a plan without a card. */
export type ReadCase =
  | { readonly ok: true; readonly shared: SharedCase }
  | { readonly ok: false; readonly reason: 'noCard' }
  | { readonly ok: false; readonly reason: 'noPlan'; readonly problems: readonly PlanProblem[] }

/** The text of a shared plan: a plan file, which any version opens, with its card beside the plan. */
export function writeCaseFile({ card, plan }: SharedCase, appVersion: string): string {
  const file: unknown = JSON.parse(writePlanFile(plan, appVersion))
  return `${JSON.stringify({ ...(file as object), case: card }, null, 2)}\n`
}

/** Reads a shared plan. It comes from outside: the plan is read as any plan file, the card by its own rules. */
export function readCaseFile(bytes: Uint8Array): ReadCase {
  const read = readPlanFile(bytes)
  if (!read.ok) return { ok: false, reason: 'noPlan', problems: read.problems }
  const parsed = parseJson(new TextDecoder().decode(bytes))
  const value: unknown = parsed.ok ? parsed.value : null
  const said = typeof value === 'object' && value !== null && 'case' in value ? value.case : null
  const card = caseCard.safeParse(said)
  return card.success ? { ok: true, shared: { card: card.data, plan: read.plan } } : { ok: false, reason: 'noCard' }
}
