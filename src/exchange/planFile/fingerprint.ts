import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from './canonicalText.ts'

/** The SHA-256 of a JSON value, in hexadecimal: it changes when anything in it does, and not with how it is laid out. */
export function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(value))))
}
