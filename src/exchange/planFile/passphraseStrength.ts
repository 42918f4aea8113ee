/** How hard a passphrase is to guess. */
export type PassphraseStrength = 'none' | 'tooShort' | 'weak' | 'fair' | 'strong'

/** The fewest characters of a passphrase. */
export const MIN_PASSPHRASE = 8

/** A rough word on how hard a passphrase is to guess: by its length, its different signs and its words. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  if (passphrase === '') return 'none'
  const signs = [...passphrase]
  if (signs.length < MIN_PASSPHRASE) return 'tooShort'
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u].filter((kind) => kind.test(passphrase)).length
  const words = new Set(passphrase.toLowerCase().match(/\p{L}{3,}/gu) ?? []).size
  const points = new Set(signs).size + (kinds - 1) * 2 + Math.max(0, words - 1) * 3
  if (points < 10) return 'weak'
  return points < 18 ? 'fair' : 'strong'
}
