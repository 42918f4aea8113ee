import { crc32 } from './crc32.ts'

const END_RECORD = 0x06054b50
const END_RECORD_LENGTH = 22
const DIRECTORY_ENTRY_LENGTH = 46
const LOCAL_HEADER_LENGTH = 30

interface Entry {
  readonly name: string
  /** Where its record stands in the directory, and its header in the file. */
  readonly recordAt: number
  readonly headerAt: number
  readonly dataAt: number
  readonly dataLength: number
}

interface Directory {
  readonly entries: readonly Entry[]
  readonly startsAt: number
  readonly endRecordAt: number
}

/** Reads the directory of a zip file that was just written: no comment at its end, no entry beyond 4 GB. */
function readDirectory(zip: Uint8Array): Directory {
  const view = viewOf(zip)
  const endRecordAt = zip.length - END_RECORD_LENGTH
  if (view.getUint32(endRecordAt, true) !== END_RECORD)
    throw new Error('the end of the zip file is not where it should be')
  const startsAt = view.getUint32(endRecordAt + 16, true)
  const entries: Entry[] = []
  for (let at = startsAt; at < endRecordAt;) {
    const nameLength = view.getUint16(at + 28, true)
    const headerAt = view.getUint32(at + 42, true)
    const name = new TextDecoder().decode(
      zip.subarray(at + DIRECTORY_ENTRY_LENGTH, at + DIRECTORY_ENTRY_LENGTH + nameLength),
    )
    const dataAt =
      headerAt + LOCAL_HEADER_LENGTH + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
    entries.push({ name, recordAt: at, headerAt, dataAt, dataLength: view.getUint32(at + 20, true) })
    at += DIRECTORY_ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { entries, startsAt, endRecordAt }
}

/** The text of a deflated entry. */
export async function readZipEntry(zip: Uint8Array, name: string): Promise<string> {
  const { dataAt, dataLength } = entryOf(readDirectory(zip), name)
  const inflated = await through(zip.slice(dataAt, dataAt + dataLength), new DecompressionStream('deflate-raw'))
  return new TextDecoder().decode(inflated)
}

/** The same zip file with another text in one of its deflated entries. */
export async function replaceZipEntry(zip: Uint8Array, name: string, text: string): Promise<Uint8Array> {
  const directory = readDirectory(zip)
  const entry = entryOf(directory, name)
  const plain = new TextEncoder().encode(text)
  const packed = await through(plain, new CompressionStream('deflate-raw'))
  const growth = packed.length - entry.dataLength
  const out = new Uint8Array(zip.length + growth)
  out.set(zip.subarray(0, entry.dataAt))
  out.set(packed, entry.dataAt)
  out.set(zip.subarray(entry.dataAt + entry.dataLength), entry.dataAt + packed.length)
  const view = viewOf(out)
  const sum = crc32(plain)
  const describe = (at: number) => {
    view.setUint32(at, sum, true)
    view.setUint32(at + 4, packed.length, true)
    view.setUint32(at + 8, plain.length, true)
  }
  describe(entry.headerAt + 14)
  describe(entry.recordAt + growth + 16)
  for (const other of directory.entries) {
    if (other.headerAt > entry.headerAt) view.setUint32(other.recordAt + growth + 42, other.headerAt + growth, true)
  }
  view.setUint32(directory.endRecordAt + growth + 16, directory.startsAt + growth, true)
  return out
}

function entryOf(directory: Directory, name: string): Entry {
  const found = directory.entries.find((entry) => entry.name === name)
  if (!found) throw new Error(`the zip file has no entry ${name}`)
  return found
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer())
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
