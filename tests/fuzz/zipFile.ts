import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../src/exchange/workbook/crc32.ts'

/** A part of a made zip file; `declared` is what the directory says that it inflates to, when that is a lie. */
export interface ZipPart {
  readonly name: string
  readonly bytes: Uint8Array | string
  readonly declared?: number
}

/** How a made zip file lies: its parts all share the data of the first one, its directory gives another count or hides in ZIP64. */
export interface ZipLies {
  readonly overlapping?: boolean
  readonly count?: number
  readonly directorySize?: number
  readonly beforeEnd?: Uint8Array
}

/** A zip file of deflated parts, honest or not. */
export function zipFile(parts: readonly ZipPart[], lies: ZipLies = {}): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  let shared: { readonly at: number; readonly packed: number } | null = null
  const put = (piece: Uint8Array) => {
    pieces.push(piece)
    at += piece.length
  }
  for (const { name, bytes, declared } of parts) {
    const plain = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
    const path = new TextEncoder().encode(name)
    const sum = crc32(plain)
    const size = declared ?? plain.length
    let place: { readonly at: number; readonly packed: number } | null = shared
    if (!place || lies.overlapping !== true) {
      const packed = deflateRawSync(plain)
      place = { at, packed: packed.length }
      shared ??= place
      put(record(30, { 0: 0x04034b50, 14: sum, 18: packed.length, 22: size }, { 4: 20, 8: 8, 26: path.length }))
      put(path)
      put(packed)
    }
    const [longs, shorts] = [
      { 0: 0x02014b50, 16: sum, 20: place.packed, 24: size, 42: place.at },
      { 4: 20, 6: 20, 10: 8, 28: path.length },
    ]
    directory.push(record(46, longs, shorts), path)
  }
  const start = at
  directory.forEach(put)
  const size = lies.directorySize ?? at - start
  if (lies.beforeEnd) put(lies.beforeEnd)
  const count = lies.count ?? parts.length
  put(record(22, { 0: 0x06054b50, 12: size, 16: start }, { 8: count, 10: count }))
  return new Uint8Array(Buffer.concat(pieces))
}

/** The records by which ZIP64 says that the directory is elsewhere; they stand just before the end record, `at` bytes in. */
export function zip64Records(at: number, directoryAt: number, count: number): Uint8Array {
  const bytes = record(76, { 0: 0x06064b50, 56: 0x07064b50 }, {})
  const view = new DataView(bytes.buffer)
  view.setBigUint64(32, BigInt(count), true)
  view.setBigUint64(48, BigInt(directoryAt), true)
  view.setBigUint64(64, BigInt(at), true)
  return bytes
}

function record(
  length: number,
  longs: Readonly<Record<number, number>>,
  shorts: Readonly<Record<number, number>>,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  for (const [at, value] of Object.entries(longs)) view.setUint32(Number(at), value, true)
  for (const [at, value] of Object.entries(shorts)) view.setUint16(Number(at), value, true)
  return bytes
}
