import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { maxBackupPlans } from '../../../src/platform/contract.ts'
import type { Backup, BackupList } from '../../../src/platform/contract.ts'
import { readBackup } from '../backupReaders.ts'
import { writeAtomically } from '../writeAtomically.ts'
import { sha256 } from './sha256.ts'

/** The largest list of plans that is read, in characters. */
const MAX_TEXT = maxBackupPlans * 600

const extension = '.backup.json'

/** The name of the list of a backup: its moment, so that the folder sorts by time. */
const nameOf = (at: number): string => `${new Date(at).toISOString().replace(/[:.]/g, '-')}${extension}`

/** Writes the list of what a backup holds, with its own SHA-256. */
export async function writeIndex(folder: string, { at, plans }: Backup): Promise<void> {
  await mkdir(folder, { recursive: true })
  const content = { format: 'alliage-backup', at, plans }
  const text = JSON.stringify({ ...content, sha256: sha256(JSON.stringify(content)) }, null, 1)
  await writeAtomically(join(folder, nameOf(at)), new TextEncoder().encode(text))
}

/** The backups of a folder, the newest first; a list that was altered or cut is named and left alone. */
export async function readIndexes(folder: string): Promise<Omit<BackupList, 'folder'>> {
  const names = await namesIn(folder)
  if (names === null) return { backups: [], damaged: [], isReadable: false }
  const backups: Backup[] = []
  const damaged: string[] = []
  for (const name of names) {
    const backup = await readIndex(join(folder, name))
    if (backup) backups.push(backup)
    else damaged.push(name)
  }
  return { backups: backups.sort((a, b) => b.at - a.at), damaged, isReadable: true }
}

/** Removes the lists of these moments. */
export async function removeIndexes(folder: string, moments: readonly number[]): Promise<void> {
  for (const at of moments) await rm(join(folder, nameOf(at)), { force: true })
}

async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(extension))
  } catch (error) {
    // A folder that is not there yet is an empty one.
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? [] : null
  }
}

async function readIndex(path: string): Promise<Backup | null> {
  try {
    const text = await readFile(path, 'utf8')
    if (text.length > MAX_TEXT) return null
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('sha256' in value)) return null
    const { sha256: hash, ...content } = value
    if (hash !== sha256(JSON.stringify(content))) return null
    return readBackup(content)
  } catch {
    return null
  }
}
