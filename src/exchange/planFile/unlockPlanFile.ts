import { gcm } from '@noble/ciphers/aes.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from './base64.ts'
import { authenticatedText } from './lockedFile.ts'
import type { LockedFile } from './lockedFile.ts'
import { lockKeys } from './lockKeys.ts'

/** The plan file that was under the passphrase, as bytes; or why it could not be had. */
export type Unlocked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'wrongPassphrase' | 'damaged' }

/** Opens a plan file under a passphrase. What comes out is only what was put in: anything else is refused whole. */
export function unlockPlanFile(
  { header, content }: LockedFile,
  passphrase: string,
  onProgress?: (share: number) => void,
): Unlocked {
  const [salt, nonce, encrypted] = [fromBase64(header.key.salt), fromBase64(header.cipher.nonce), fromBase64(content)]
  if (!salt || !nonce || !encrypted) return { ok: false, reason: 'damaged' }
  const { key, check } = lockKeys(passphrase, salt, header.key, onProgress)
  if (toBase64(check) !== header.key.check) return { ok: false, reason: 'wrongPassphrase' }
  try {
    const sealed = gcm(key, nonce, utf8ToBytes(authenticatedText(header)))
    return { ok: true, bytes: sealed.decrypt(encrypted) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}
