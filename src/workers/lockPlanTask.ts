import type { Plan } from '../domain/plan/plan.ts'
import type { Task } from './task.ts'

/** The plan to write, and the passphrase to put it under. */
export interface LockPlan {
  readonly plan: Plan
  readonly appVersion: string
  readonly passphrase: string
}

/** Writes a plan file under a passphrase; its cost is a second, on purpose. */
export const lockPlanTask: Task<LockPlan, Uint8Array> = {
  async run({ plan, appVersion, passphrase }, { onProgress }) {
    const { lockPlanFile } = await import('../exchange/planFile/lockPlanFile.ts')
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
    return new TextEncoder().encode(lockPlanFile(plan, appVersion, passphrase, { random, onProgress }))
  },
}
