import { decodeText } from './decodeText.ts'
import type { ByteStream } from './decodeText.ts'
import type { Encoding } from './detectEncoding.ts'
import { openEntryReader } from './entryReader.ts'
import type { EntryReader } from './entryReader.ts'
import type { FecRefusal, FecResult } from './fecReading.ts'
import { readHeader } from './columns.ts'
import { openOddityLog } from './oddities.ts'
import { cellsOf, MAX_COLUMNS, separatorOf } from './separators.ts'
import { splitLines } from './splitLines.ts'

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 4 * 2 ** 30

/** How many lines that are not blank may stand before the names of the columns. */
const LINES_BEFORE_HEADER = 10

/** The encodings that the format allows (LPF art. A47 A-1 VII). */
const allowedEncodings: readonly Encoding[] = ['ascii', 'utf-8', 'iso-8859-15']

/** Reads an accounting file (LPF art. A47 A-1, and what programs make of it) as it comes, whatever its size: sums are kept, never entries. */
export async function readFec(bytes: ByteStream, onBytes: (count: number) => void = () => {}): Promise<FecResult> {
  const log = openOddityLog()
  let encoding: Encoding = 'ascii'
  let refusal: FecRefusal | null = null
  let reader: EntryReader | null = null
  let linesBefore = 0

  function begin(line: string, number: number): FecRefusal | null {
    if (line.trim() === '') return null
    if (linesBefore === 0 && /^\s*<\?xml/.test(line)) return { code: 'xml' }
    const separator = separatorOf(line)
    if (!separator) return ++linesBefore < LINES_BEFORE_HEADER ? null : { code: 'noHeader' }
    const cells = cellsOf(line, separator)
    if (cells.length >= MAX_COLUMNS) return { code: 'tooManyColumns', line: number }
    const header = readHeader(cells)
    if (header.missing.length > 0) return { code: 'missingColumn', columns: header.missing }
    if (separator === ';' || separator === ',') log.add('otherSeparator', number, { text: separator })
    for (const column of header.twice) log.add('duplicateHeader', number, { text: column })
    for (const column of header.absent) log.add('columnAbsent', number, { text: column })
    reader = openEntryReader({ header, separator, text: line }, log)
    return null
  }

  const lines = splitLines((line, number) => {
    refusal = reader ? reader.read(line, number) : begin(line, number)
    if (refusal === null && line.length > 0) lastLine = number
    return refusal === null
  })
  let lastLine = 0
  const notText = await decodeText(bytes, {
    onEncoding: (found) => (encoding = found),
    onText: (text) => lines.push(text),
    onBytes(count) {
      onBytes(count)
      if (count > MOST_BYTES) refusal = { code: 'tooLarge', most: MOST_BYTES }
    },
  })
  if (notText) return { ok: false, refusal: { code: 'notText', form: notText } }
  if (refusal === null) lines.end()
  if (refusal === null && lines.isTooLong()) refusal = { code: 'lineTooLong', line: lastLine + 1 }
  if (refusal !== null) return { ok: false, refusal }
  if (!reader) return { ok: false, refusal: { code: linesBefore === 0 ? 'empty' : 'noHeader' } }
  if (!allowedEncodings.includes(encoding)) log.add('otherEncoding', null, { text: encoding })
  const reading = finish(reader, encoding)
  return reading ? { ok: true, reading } : { ok: false, refusal: { code: 'noEntry' } }
}

function finish(reader: EntryReader, encoding: Encoding) {
  const sums = reader.finish()
  return sums && { encoding, ...sums }
}
