import { readZipEntry, replaceZipEntry } from './zipEntry.ts'

const STYLES = 'xl/styles.xml'
const look = /<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/gs

/**
 * Gives the look of input cells its name in the list of cell styles, which the writer of files cannot do: every look
 * that is filled and unlocks its cell becomes of that style.
 */
export async function nameInputStyle(workbook: Uint8Array, name: string): Promise<Uint8Array> {
  const styles = await readZipEntry(workbook, STYLES)
  return replaceZipEntry(workbook, STYLES, withNamedStyle(styles, name))
}

function withNamedStyle(styles: string, name: string): string {
  const all = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? ''
  const first = all.match(look)?.find(isInputLook)
  if (first === undefined) return styles
  const base = first.replace(' xfId="0"', '').replace(/ numFmtId="\d+"/, ' numFmtId="0"')
  const escaped = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const renamed = all.replace(look, (xf) => (isInputLook(xf) ? xf.replace(' xfId="0"', ' xfId="1"') : xf))
  return styles
    .replace(all, () => renamed)
    .replace(/<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/s, (_, normal: string) => {
      return `<cellStyleXfs count="2">${normal}${base}</cellStyleXfs>`
    })
    .replace(/<cellStyles count="1">(.*?)<\/cellStyles>/s, (_, normal: string) => {
      return `<cellStyles count="2">${normal}<cellStyle name="${escaped}" xfId="1"/></cellStyles>`
    })
}

function isInputLook(xf: string): boolean {
  return xf.includes('locked="0"') && !xf.includes('fillId="0"')
}
