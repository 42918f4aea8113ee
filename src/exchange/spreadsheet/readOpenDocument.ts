import { readOds } from 'hucre/ods'
import type { Workbook } from 'hucre'
import { readZipEntry, replaceZipEntry } from '../workbook/zipEntry.ts'

const CONTENT = 'content.xml'
const wrapper = /<\/?table:table-(?:header-rows|header-columns|row-group|column-group|rows|columns)\b[^>]*>/g

/**
 * Reads an OpenDocument workbook that was looked at before. The reader passes over rows that stand in a group or are repeated
 * on every page: they are taken out of their wrapping first.
 */
export async function readOpenDocument(bytes: Uint8Array, maxRows: number): Promise<Workbook> {
  const content = await readZipEntry(bytes, CONTENT)
  const plain = content.replace(wrapper, '')
  return readOds(plain === content ? bytes : await replaceZipEntry(bytes, CONTENT, plain), { maxRows })
}
