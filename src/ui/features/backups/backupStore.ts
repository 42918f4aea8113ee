import { create } from 'zustand'
import type { BackupList } from '../../../platform/contract.ts'
import { backUp } from './backUp.ts'
import type { BackUpOutcome, BackUpSource } from './backUp.ts'

interface BackupStore {
  /** What stands in the folder; null until it was read, or where there is none. */
  readonly list: BackupList | null
  readonly isRunning: boolean
  /** How the last backup of this run of the app ended. */
  readonly outcome: BackUpOutcome | null
  setList(list: BackupList): void
  /** Backs up, one at a time, and reads the folder again. */
  run(source: BackUpSource): Promise<void>
}

let running: Promise<void> | null = null

/** The backups as the window knows them. */
export const useBackupStore = create<BackupStore>()((set) => ({
  list: null,
  isRunning: false,
  outcome: null,
  setList: (list) => set({ list }),
  run(source) {
    running ??= runOnce(source, set).finally(() => {
      running = null
    })
    return running
  },
}))

async function runOnce(source: BackUpSource, set: (state: Partial<BackupStore>) => void): Promise<void> {
  set({ isRunning: true })
  try {
    set({ outcome: await backUp(source) })
  } catch {
    set({ outcome: { ok: false, reason: 'cannotWrite' } })
  } finally {
    set({ isRunning: false, list: await source.backups.list() })
  }
}
