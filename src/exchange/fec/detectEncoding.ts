/** How the text of an accounting file may be written. */
export const encodings = ['ascii', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'cp850'] as const
export type Encoding = (typeof encodings)[number]

/** What the beginning of a file that holds no text is. */
export type NotText = 'zip' | 'pdf' | 'office' | 'binary'

const signatures: readonly (readonly [NotText, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** What a sample is, without looking at letters: signatures, byte order marks, zeros, control characters. */
export function detectForm(sample: Uint8Array): NotText | 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const signed = signatures.find(([, bytes]) => startsWith(sample, bytes))
  if (signed) return signed[0]
  if (startsWith(sample, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(sample, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(sample, [0xfe, 0xff])) return 'utf-16be'
  return detectZeros(sample)
}

/** Text in sixteen bits has zeros at every other byte; other text has none, and few control characters. */
function detectZeros(sample: Uint8Array): 'binary' | 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  let controls = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!
    if (byte === 0) zeros[i & 1]!++
    else if (byte < 32 && (byte < 9 || byte > 13) && byte !== 26) controls++
  }
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length * 0.3 && even < odd / 20) return 'utf-16le'
  if (even > sample.length * 0.3 && odd < even / 20) return 'utf-16be'
  return even + odd > 0 || controls > sample.length / 100 ? 'binary' : null
}

/** The encoding of a sample of text that no mark tells: read from the letters with an accent that it holds. */
export function detectLetters(sample: Uint8Array): Encoding {
  if (isAscii(sample)) return 'ascii'
  return isUtf8(sample) ? 'utf-8' : singleByteEncoding(sample)
}

/** Whether every byte is below 128. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return false
  return true
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // A sample may end in the middle of a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The accented letters that French accounts hold, as DOS programs write them. */
const dosLetters = new Set([0x82, 0x85, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x90, 0x93, 0x96, 0x97])

function singleByteEncoding(sample: Uint8Array): Encoding {
  let dos = 0
  let windows = 0
  let isWindowsOnly = false
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!
    if (byte < 0x80) continue
    // Both encodings of Windows and of ISO write the letters of French alike, but for these.
    if (byte < 0xa0) isWindowsOnly = true
    if (i === 0 || !isLetter(sample[i - 1]!)) continue
    if (dosLetters.has(byte)) dos++
    else if (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) windows++
  }
  if (dos > windows) return 'cp850'
  return isWindowsOnly ? 'windows-1252' : 'iso-8859-15'
}

/** A letter of the alphabet without accent. */
function isLetter(byte: number): boolean {
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}
