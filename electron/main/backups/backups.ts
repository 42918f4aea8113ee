import type { Backup, BackupFile, BackupList, BackupWrite } from '../../../src/platform/contract.ts'
import { readIndexes, removeIndexes, writeIndex } from './backupIndex.ts'
import { damagedFiles, missingFiles, readFileOf, removeOtherFiles, storeFile } from './planFiles.ts'

const fullCodes = new Set<unknown>(['ENOSPC', 'EDQUOT'])

/** What the backups of a folder can be asked. Nothing throws: what went wrong is said. */
export interface BackupFolder {
  list: () => Promise<BackupList>
  missing: (hashes: readonly string[]) => Promise<readonly string[]>
  store: (file: BackupFile) => Promise<BackupWrite>
  write: (backup: Backup) => Promise<BackupWrite>
  remove: (moments: readonly number[]) => Promise<void>
  read: (hash: string) => Promise<Uint8Array | null>
}

/** The backups of a folder: the file of each plan once, and a list of files for each backup. */
export function backupsIn(folder: string): BackupFolder {
  const hashesOf = (backups: readonly Backup[]) => backups.flatMap(({ plans }) => plans.map(({ sha256 }) => sha256))
  return {
    list: async () => ({ folder, ...(await readIndexes(folder)) }),
    missing: (hashes) => missingFiles(folder, hashes),
    store: (file) => attempt(() => storeFile(folder, file)),
    write: (backup) =>
      attempt(async () => {
        const damaged = await damagedFiles(folder, hashesOf([backup]))
        if (damaged.length > 0) return false
        await writeIndex(folder, backup)
        return true
      }),
    async remove(moments) {
      await removeIndexes(folder, moments)
      const { backups, damaged, isReadable } = await readIndexes(folder)
      // While a list cannot be read, nobody knows which files it needs.
      if (isReadable && damaged.length === 0) await removeOtherFiles(folder, hashesOf(backups))
    },
    read: (hash) => readFileOf(folder, hash),
  }
}

async function attempt(write: () => Promise<boolean>): Promise<BackupWrite> {
  try {
    return (await write()) ? { ok: true } : { ok: false, reason: 'damaged' }
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
    return { ok: false, reason: fullCodes.has(code) ? 'full' : 'cannotWrite' }
  }
}
