/** Why a zip file from outside is not opened. */
export type ZipRefusal = 'notZip' | 'damaged' | 'tooManyParts' | 'tooLarge' | 'tooDense' | 'entities'

/** The names of the parts of a zip file that can be opened safely, or why it cannot. */
export type ZipLook =
  { readonly ok: true; readonly names: readonly string[] } | { readonly ok: false; readonly code: ZipRefusal }

/** The most parts, and the most bytes of all parts once they are inflated: far beyond any workbook of a plan. */
export const MAX_ZIP_PARTS = 2000
export const MAX_INFLATED_BYTES = 200 * 1024 * 1024
/** The most bytes that one byte may inflate to, in a part of more than a megabyte. */
export const MAX_ZIP_RATIO = 200
const SMALL_PART = 1024 * 1024

const END_LENGTH = 22
const END_SIGNATURE = 0x06054b50
const ENTRY_LENGTH = 46
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_LENGTH = 30
const LOCAL_SIGNATURE = 0x04034b50
const MAX_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8

interface Part {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
  readonly declared: number
}

/**
 * Looks at a zip file before any reader does: its directory first (parts, declared sizes), then what its parts really
 * inflate to, counted and thrown away, so that a directory that lies is found out. A part that declares entities is refused.
 */
export async function lookAtZip(bytes: Uint8Array): Promise<ZipLook> {
  const parts = readParts(bytes)
  if (typeof parts === 'string') return { ok: false, code: parts }
  const declared = parts.reduce((sum, part) => sum + part.declared, 0)
  if (declared > MAX_INFLATED_BYTES) return { ok: false, code: 'tooLarge' }
  let left = MAX_INFLATED_BYTES
  for (const part of parts) {
    const size = await inflatedSize(part, left)
    if (typeof size === 'string') return { ok: false, code: size }
    left -= size
  }
  return { ok: true, names: parts.map(({ name }) => name) }
}

/** Whether bytes begin as a zip file does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

function readParts(bytes: Uint8Array): readonly Part[] | ZipRefusal {
  if (!looksLikeZip(bytes)) return 'notZip'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return 'damaged'
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ZIP_PARTS) return 'tooManyParts'
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return 'damaged'
    const nameLength = view.getUint16(at + 28, true)
    const packedLength = view.getUint32(at + 20, true)
    const declared = view.getUint32(at + 24, true)
    const local = view.getUint32(at + 42, true)
    if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) return 'damaged'
    const data = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (data + packedLength > bytes.length) return 'damaged'
    if (declared > SMALL_PART && declared > packedLength * MAX_ZIP_RATIO) return 'tooDense'
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength))
    const method = view.getUint16(at + 10, true)
    parts.push({ name, method, declared, packed: bytes.subarray(data, data + packedLength) })
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts.length === 0 ? 'damaged' : parts
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return -1
}

const declaresEntities = /<!(?:DOCTYPE|ENTITY)/i

/** How many bytes a part inflates to, or why it is refused; it is never held whole. */
async function inflatedSize({ name, method, packed }: Part, most: number): Promise<number | ZipRefusal> {
  const isText = /\.(?:xml|rels|vml)$/i.test(name)
  if (method === STORED) {
    if (isText && declaresEntities.test(beginning(packed))) return 'entities'
    return packed.length > most ? 'tooLarge' : packed.length
  }
  if (method !== DEFLATED) return 'damaged'
  let size = 0
  // The view is over a buffer of the page: its copy is what streams take.
  const inflated = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = inflated.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return size
      if (size === 0 && isText && declaresEntities.test(beginning(value))) return 'entities'
      size += value.length
      if (size > most) return 'tooLarge'
      if (size > SMALL_PART && size > packed.length * MAX_ZIP_RATIO) return 'tooDense'
    }
  } catch {
    return 'damaged'
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** The first characters of a part, where a document type stands; a text of two bytes a character shows them too. */
function beginning(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\u0000', '')
}
