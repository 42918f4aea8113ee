import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Plan } from '../../domain/plan/plan.ts'
import { writePlanFile } from './writePlanFile.ts'

/** The plan file that stands in backups: its bytes, and their SHA-256 in hexadecimal. */
export function backupFile(plan: Plan, appVersion: string): { readonly bytes: Uint8Array; readonly sha256: string } {
  const bytes = utf8ToBytes(writePlanFile(plan, appVersion))
  return { bytes, sha256: bytesToHex(sha256(bytes)) }
}
