import { z } from '../../storage/zodWithoutJit.ts'
import { MAX_PLAN_TEXT } from '../../storage/readPlan.ts'
import { fromBase64 } from './base64.ts'
import { canonicalText } from './canonicalText.ts'
import { fingerprint } from './fingerprint.ts'

/** What a plan file under a passphrase says it is. */
export const lockedFileFormat = 'alliage-locked-plan'

/** The longest locked file that is read, in bytes: the longest plan in Base64, and its header. */
export const MAX_LOCKED_FILE = Math.ceil((MAX_PLAN_TEXT * 4) / 3) + 4096

/** What opening a file may cost: memory in KiB, passes and lanes of Argon2id. A file that asks for more is refused. */
export const lockBounds = { memory: 262_144, passes: 10, lanes: 4 } as const

/** Cost of new files: 64 MiB, three passes, four lanes, the second choice that RFC 9106 (section 4) recommends. */
export const usualLockCost = { memory: 65_536, passes: 3, lanes: 4 } as const

const base64 = (length: number) => z.string().refine((text) => fromBase64(text)?.length === length)

const headerShape = {
  format: z.literal(lockedFileFormat),
  version: z.literal(1),
  appVersion: z.string().max(60),
  key: z.strictObject({
    name: z.literal('argon2id'),
    memory: z.int().min(64).max(lockBounds.memory),
    passes: z.int().min(1).max(lockBounds.passes),
    lanes: z.int().min(1).max(lockBounds.lanes),
    salt: base64(16),
    check: base64(16),
  }),
  cipher: z.strictObject({ name: z.literal('aes-256-gcm'), nonce: base64(12) }),
}
const fileSchema = z.strictObject({ ...headerShape, content: z.string(), sha256: z.string() })

/** The parameters of a locked file: all that is needed to open it, but the passphrase and the content. */
export interface LockHeader {
  readonly format: typeof lockedFileFormat
  readonly version: 1
  readonly appVersion: string
  /** `salt` and `check` (what tells a wrong passphrase from a damaged file) in Base64; memory in KiB. */
  readonly key: {
    readonly name: 'argon2id'
    readonly memory: number
    readonly passes: number
    readonly lanes: number
    readonly salt: string
    readonly check: string
  }
  readonly cipher: { readonly name: 'aes-256-gcm'; readonly nonce: string }
}

/** A plan file under a passphrase: its header, and the encrypted text of the plan file in Base64. */
export interface LockedFile {
  readonly header: LockHeader
  readonly content: string
}

/** The text of a locked file; its fingerprint tells at once when it was cut or changed on the way. */
export function writeLockedFile({ header, content }: LockedFile): string {
  const file = { ...header, content }
  return `${JSON.stringify({ ...file, sha256: fingerprint(file) }, null, 2)}\n`
}

/** What the encryption also vouches for: the header, as the one text that stands for it. */
export function authenticatedText(header: LockHeader): string {
  return canonicalText(header)
}

/** Whether a file holds a plan under a passphrase, and that plan as long as the file is whole. */
export type LockedInside =
  { readonly kind: 'open' } | { readonly kind: 'damaged' } | { readonly kind: 'locked'; readonly file: LockedFile }

/** Looks whether a file is a plan under a passphrase. Nothing is computed from what it says before it is checked. */
export function lockedInside(bytes: Uint8Array): LockedInside {
  if (bytes.length > MAX_LOCKED_FILE || !saysLocked(bytes)) return { kind: 'open' }
  const parsed = fileSchema.safeParse(jsonOf(bytes))
  if (!parsed.success) return { kind: 'damaged' }
  const { content, sha256, ...header } = parsed.data
  if (fingerprint({ ...header, content }) !== sha256) return { kind: 'damaged' }
  return { kind: 'locked', file: { header, content } }
}

/** The format stands first in a locked file: a cut file is known by it too. */
function saysLocked(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200))
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${lockedFileFormat}"`).test(start)
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
