const LONGEST_NAME = 31

/** A name that every spreadsheet accepts: at most 31 characters, none of []:*?/\, no apostrophe at an end. */
export function safeSheetName(wanted: string): string {
  const cleaned = wanted
    .replace(/[\p{Cc}[\]:*?/\\]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return trimName(cleaned, LONGEST_NAME) || '-'
}

/** Safe names, each once whatever its capitals: those met again are numbered. */
export function uniqueSheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const safe = safeSheetName(name)
    let candidate = safe
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
      const suffix = ` ${number}`
      candidate = trimName(safe, LONGEST_NAME - suffix.length) + suffix
    }
    taken.add(candidate.toLowerCase())
    return candidate
  })
}

function trimName(name: string, length: number): string {
  const cut = name.slice(0, length).replace(/[\ud800-\udbff]$/, '')
  return cut.replace(/^['\s]+|['\s]+$/g, '')
}
