import { zipFile } from './zipFile.ts'
import type { ZipPart } from './zipFile.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** What a hand-written workbook holds: the body of each of its sheets, its shared strings, and whatever else. */
export interface HandWritten {
  readonly sheets: readonly string[]
  readonly names?: readonly string[]
  /** Between `<workbook>` and `</workbook>`, after the sheets. */
  readonly workbook?: string
  readonly sharedStrings?: string
  readonly others?: readonly ZipPart[]
}

/** A sheet of rows written as XML. */
export function sheetXml(rows: string, before = '', after = ''): string {
  return `${head}<worksheet xmlns="${main}" xmlns:r="${relations}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
}

/** A cell that holds a text of its own. */
export function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
}

/** The parts of an .xlsx workbook as a hand may write them: no library stands between the test and the reader. */
export function workbookParts({ sheets, names, workbook = '', sharedStrings, others = [] }: HandWritten): ZipPart[] {
  const sheetParts = sheets.map((bytes, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, bytes }))
  const tags = sheets.map(
    (_, i) => `<sheet name="${names?.[i] ?? `S${i + 1}`}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const type = (kind: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`
  const types = sheets.map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type('worksheet')}"/>`,
  )
  const links = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const strings = `<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`
  return [
    {
      name: '[Content_Types].xml',
      bytes: `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/>${types.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      bytes: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${tags.join('')}</sheets>${workbook}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `${head}<Relationships xmlns="${packaged}/relationships">${links.join('')}${sharedStrings ? strings : ''}</Relationships>`,
    },
    ...sheetParts,
    ...(sharedStrings ? [{ name: 'xl/sharedStrings.xml', bytes: sharedStrings }] : []),
    ...others,
  ]
}

/** A workbook of one sheet, its rows written as XML. */
export function oneSheet(rows: string, before = '', after = ''): Uint8Array {
  return zipFile(workbookParts({ sheets: [sheetXml(rows, before, after)] }))
}

/** The parts of an .ods document whose one table is written as XML. */
export function openDocumentParts(table: string): ZipPart[] {
  const office = 'urn:oasis:names:tc:opendocument:xmlns'
  const kind = 'application/vnd.oasis.opendocument.spreadsheet'
  return [
    { name: 'mimetype', bytes: kind },
    {
      name: 'META-INF/manifest.xml',
      bytes: `${head}<manifest:manifest xmlns:manifest="${office}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    {
      name: 'content.xml',
      bytes: `${head}<office:document-content xmlns:office="${office}:office:1.0" xmlns:table="${office}:table:1.0" xmlns:text="${office}:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Budget">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]
}
