import type { LockedFile } from '../exchange/planFile/lockedFile.ts'
import type { Unlocked } from '../exchange/planFile/unlockPlanFile.ts'
import type { Task } from './task.ts'

/** The file to open, and the passphrase that was typed. */
export interface UnlockPlan {
  readonly file: LockedFile
  readonly passphrase: string
}

/** Opens a plan file under a passphrase; what it costs is bounded by what may be read. */
export const unlockPlanTask: Task<UnlockPlan, Unlocked> = {
  async run({ file, passphrase }, { onProgress }) {
    const { unlockPlanFile } = await import('../exchange/planFile/unlockPlanFile.ts')
    return unlockPlanFile(file, passphrase, onProgress)
  },
}
