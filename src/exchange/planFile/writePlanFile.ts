import type { Plan } from '../../domain/plan/plan.ts'
import { fingerprint } from './fingerprint.ts'

/** What a plan file says it is. */
export const planFileFormat = 'alliage-plan'

/**
 * The text of a plan file (`.alliage`): JSON that a person can read, with the version of the app that wrote it and the
 * fingerprint of the plan.
 */
export function writePlanFile(plan: Plan, appVersion: string): string {
  return `${JSON.stringify({ format: planFileFormat, appVersion, sha256: fingerprint(plan), plan }, null, 2)}\n`
}
