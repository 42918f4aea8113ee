import { maxBackupPlans, maxPlanFileBytes } from '../../src/platform/contract.ts'
import type { Backup, BackupFile, BackupPlan } from '../../src/platform/contract.ts'
import { readRecord, readText, refuse } from './readers.ts'

/** Reads a SHA-256 in hexadecimal. */
export function readHash(value: unknown): string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : refuse('a SHA-256')
}

function readList<Value>(value: unknown, read: (item: unknown) => Value): readonly Value[] {
  if (!Array.isArray(value) || value.length > maxBackupPlans) refuse('a list of reasonable length')
  return value.map(read)
}

/** Reads several SHA-256. */
export function readHashes(value: unknown): readonly string[] {
  return readList(value, readHash)
}

function readMoment(value: unknown): number {
  const isMoment = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 8.64e15
  return isMoment ? value : refuse('a moment')
}

/** Reads moments in milliseconds since 1970. */
export function readMoments(value: unknown): readonly number[] {
  return readList(value, readMoment)
}

function readPlan(value: unknown): BackupPlan {
  const { id, name, updatedAt, sha256 } = readRecord(value)
  return { id: readText(id), name: readText(name), updatedAt: readMoment(updatedAt), sha256: readHash(sha256) }
}

/** Reads what a backup holds. */
export function readBackup(value: unknown): Backup {
  const { at, plans } = readRecord(value)
  return { at: readMoment(at), plans: readList(plans, readPlan) }
}

/** Reads the file of a plan that is to be kept. */
export function readBackupFile(value: unknown): BackupFile {
  const { name, sha256, bytes } = readRecord(value)
  if (!(bytes instanceof Uint8Array) || bytes.length > maxPlanFileBytes) refuse('bytes of a plan file')
  return { name: readText(name), sha256: readHash(sha256), bytes }
}
