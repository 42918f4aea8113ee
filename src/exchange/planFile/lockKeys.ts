import { argon2id } from '@noble/hashes/argon2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** What Argon2id may cost: memory in KiB, passes, lanes. */
export interface LockCost {
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/** The key of the encryption (32 bytes), and what shows that the passphrase is the right one (16 bytes). */
export interface LockKeys {
  readonly key: Uint8Array
  readonly check: Uint8Array
}

/**
 * Derives the keys of a file from a passphrase by Argon2id (RFC 9106). The check is a digest of bytes that the key has
 * nothing to do with: it says no more of the passphrase than the encrypted text does.
 */
export function lockKeys(
  passphrase: string,
  salt: Uint8Array,
  cost: LockCost,
  onProgress?: (share: number) => void,
): LockKeys {
  const derived = argon2id(utf8ToBytes(passphrase.normalize('NFKC')), salt, {
    m: cost.memory,
    t: cost.passes,
    p: cost.lanes,
    dkLen: 64,
    ...(onProgress && { onProgress }),
  })
  return { key: derived.subarray(0, 32), check: sha256(derived.subarray(32)).subarray(0, 16) }
}
