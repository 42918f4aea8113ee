import { gcm } from '@noble/ciphers/aes.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Plan } from '../../domain/plan/plan.ts'
import { toBase64 } from './base64.ts'
import { authenticatedText, lockedFileFormat, usualLockCost, writeLockedFile } from './lockedFile.ts'
import type { LockHeader } from './lockedFile.ts'
import { lockKeys } from './lockKeys.ts'
import type { LockCost } from './lockKeys.ts'
import { writePlanFile } from './writePlanFile.ts'

/** How a file is locked: with how many random bytes as asked, at what cost. */
export interface LockOptions {
  readonly random: (length: number) => Uint8Array
  readonly cost?: LockCost
  readonly onProgress?: (share: number) => void
}

/** The text of a plan file under a passphrase: its key by Argon2id, the plan by AES-256-GCM, a new salt and nonce each time. */
export function lockPlanFile(plan: Plan, appVersion: string, passphrase: string, options: LockOptions): string {
  const { random, cost = usualLockCost, onProgress } = options
  const [salt, nonce] = [random(16), random(12)]
  const { key, check } = lockKeys(passphrase, salt, cost, onProgress)
  const { memory, passes, lanes } = cost
  const header: LockHeader = {
    format: lockedFileFormat,
    version: 1,
    appVersion,
    key: { name: 'argon2id', memory, passes, lanes, salt: toBase64(salt), check: toBase64(check) },
    cipher: { name: 'aes-256-gcm', nonce: toBase64(nonce) },
  }
  const sealed = gcm(key, nonce, utf8ToBytes(authenticatedText(header)))
  return writeLockedFile({ header, content: toBase64(sealed.encrypt(utf8ToBytes(writePlanFile(plan, appVersion)))) })
}
