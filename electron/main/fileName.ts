/** Longest suggested file name, in characters, extension not counted. */
const maxLength = 120

/** A name that every system accepts for a new file: no folder, no reserved character, and the given extension. */
export function fileName(suggested: string, extension: string): string {
  const suffix = `.${extension}`
  const stem = suggested.toLowerCase().endsWith(suffix) ? suggested.slice(0, -suffix.length) : suggested
  const plain = stem
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .slice(0, maxLength)
    .trimEnd()
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/iu.test(plain)
  return `${plain === '' || isReserved ? `plan ${plain}`.trim() : plain}${suffix}`
}
