import type { Plan } from '../../domain/plan/plan.ts'

/** What a plan file says it is. */
export const planFileFormat = 'alliage-plan'

/** The text of a plan file (`.alliage`): JSON that a person can read, with the version of the app that wrote it. */
export function writePlanFile(plan: Plan, appVersion: string): string {
  return `${JSON.stringify({ format: planFileFormat, appVersion, plan }, null, 2)}\n`
}
