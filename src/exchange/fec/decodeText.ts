import { decodeCodePage850 } from './codePage850.ts'
import { detectForm, detectLetters, isAscii } from './detectEncoding.ts'
import type { Encoding, NotText } from './detectEncoding.ts'

/** The bytes of a file, as they come. */
export type ByteStream = AsyncIterable<Uint8Array>

/** How much of a file is looked at before its first letter is read, and how much is decoded at once, in bytes. */
const WINDOW = 1 << 20

/** Where text goes as it is decoded; false asks for no more. */
export interface TextSink {
  /** The encoding, as soon as it is known; once more when the first letter with an accent tells it. */
  onEncoding(encoding: Encoding): void
  onText(text: string): boolean
  /** How many bytes were read so far. */
  onBytes(count: number): void
}

/** Decodes a stream of bytes as text; gives what the file is when it holds none. */
export async function decodeText(bytes: ByteStream, sink: TextSink): Promise<NotText | null> {
  const decode = openDecoder((encoding) => sink.onEncoding(encoding))
  let count = 0
  let isFirst = true
  for await (const window of windowsOf(bytes)) {
    count += window.length
    if (isFirst) {
      const form = detectForm(window)
      if (form === 'zip' || form === 'pdf' || form === 'office' || form === 'binary') return form
      if (form) decode.use(form)
      isFirst = false
    }
    sink.onBytes(count)
    if (!sink.onText(decode.text(window))) return null
  }
  sink.onText(decode.end())
  return null
}

/** The same bytes in pieces of bounded size, the first as large as what is looked at. */
async function* windowsOf(bytes: ByteStream): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] | null = []
  let size = 0
  for await (const chunk of bytes) {
    if (held) {
      held.push(chunk)
      size += chunk.length
      if (size < WINDOW) continue
      yield* cut(joined(held, size))
      held = null
    } else yield* cut(chunk)
  }
  if (held && size > 0) yield* cut(joined(held, size))
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += WINDOW) yield bytes.subarray(from, from + WINDOW)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** A decoder that waits for the first letter with an accent before it chooses: until then every encoding reads the same. */
function openDecoder(onEncoding: (encoding: Encoding) => void) {
  let decode: ((bytes?: Uint8Array) => string) | null = null
  const ascii = new TextDecoder('windows-1252')
  const use = (encoding: Encoding) => {
    onEncoding(encoding)
    if (encoding === 'ascii') return
    if (encoding === 'cp850') {
      decode = (bytes) => (bytes ? decodeCodePage850(bytes) : '')
      return
    }
    const decoder = new TextDecoder(encoding)
    decode = (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode())
  }
  let isSaid = false
  return {
    use,
    text(bytes: Uint8Array): string {
      if (!decode && !isAscii(bytes)) use(detectLetters(bytes))
      else if (!decode && !isSaid) use('ascii')
      isSaid = true
      return decode ? decode(bytes) : ascii.decode(bytes)
    },
    end: () => decode?.() ?? '',
  }
}
