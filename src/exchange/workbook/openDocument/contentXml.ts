import type { NamedRange } from 'hucre'
import type { Cell, WriteSheet } from 'hucre/xlsx'
import { columnNumber, formulaText, rangeAddress } from './formulaText.ts'
import { masterPageOf } from './masterPage.ts'
import { lookStyles } from './lookStyles.ts'
import type { LookStyles } from './lookStyles.ts'
import { sizeStyles } from './sizeStyles.ts'
import type { SizeStyles } from './sizeStyles.ts'
import { xmlText } from './xmlText.ts'

const namespaces = {
  office: 'office:1.0',
  style: 'style:1.0',
  text: 'text:1.0',
  table: 'table:1.0',
  number: 'datastyle:1.0',
  fo: 'xsl-fo-compatible:1.0',
  svg: 'svg-compatible:1.0',
}

/** Declares what every part of an OpenDocument file is written in. */
export const declarations = [
  ...Object.entries(namespaces).map(
    ([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`,
  ),
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
  'office:version="1.2"',
].join(' ')

/** The body of an OpenDocument workbook: its styles, its sheets, the names of its cells. */
export function contentXml(sheets: readonly WriteSheet[], names: readonly NamedRange[]): string {
  const looks = lookStyles()
  const sizes = sizeStyles()
  const tables = sheets
    .map((sheet) => {
      const rangeOf = (wanted: string) =>
        names.find(({ name, scope }) => name === wanted && scope === sheet.name)?.range
      return tableXml(sheet, looks, sizes, { area: rangeOf('_xlnm.Print_Area'), titles: rangeOf('_xlnm.Print_Titles') })
    })
    .join('')
  const expressions = names
    .filter(({ name }) => !name.startsWith('_xlnm'))
    .map(({ name, range }) => {
      const address = xmlText(rangeAddress(range))
      return `<table:named-range table:name="${xmlText(name)}" table:base-cell-address="${address}" table:cell-range-address="${address}"/>`
    })
  const pages = new Set(sheets.map(masterPageOf))
  const tableStyles = [...pages].map(
    (page) =>
      `<style:style style:name="ta-${page}" style:family="table" style:master-page-name="${page}"><style:table-properties table:display="true"/></style:style>`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${declarations}>` +
    '<office:font-face-decls><style:font-face style:name="Calibri" svg:font-family="Calibri, Carlito"/></office:font-face-decls>' +
    `<office:automatic-styles>${tableStyles.join('')}${sizes.xml()}${looks.xml()}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables}` +
    `<table:named-expressions>${expressions.join('')}</table:named-expressions>` +
    '</office:spreadsheet></office:body></office:document-content>'
  )
}

/** What of a sheet is printed, and its rows and columns that every page repeats: as ranges of the workbook. */
interface Printed {
  readonly area: string | undefined
  readonly titles: string | undefined
}

function tableXml(sheet: WriteSheet, looks: LookStyles, sizes: SizeStyles, printed: Printed): string {
  const { name, cells = new Map<string, Partial<Cell>>(), columns = [], rowDefs, merges = [], colBreaks = [] } = sheet
  const rows: Map<number, Partial<Cell>>[] = []
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    const line = (rows[row] ??= new Map<number, Partial<Cell>>())
    line.set(column, cell)
  }
  const print = printed.area === undefined ? '' : ` table:print-ranges="${xmlText(rangeAddress(printed.area))}"`
  const widths = columns.map(({ width }, column) => {
    const style = sizes.width(width ?? 10, colBreaks.includes(column - 1))
    return `<table:table-column table:style-name="${style}"/>`
  })
  const lines = Array.from(rows, (line, row) => {
    const height = rowDefs?.get(row)?.height
    const style = height === undefined ? '' : ` table:style-name="${sizes.height(height)}"`
    return `<table:table-row${style}>${line ? cellsXml(line, row, merges, looks) : '<table:table-cell/>'}</table:table-row>`
  })
  const repeatedColumns = /\$([A-Z]+):\$([A-Z]+)/.exec(printed.titles ?? '')
  const repeatedRows = /\$(\d+):\$(\d+)/.exec(printed.titles ?? '')
  const asColumn = (letters: string | undefined) => columnNumber(letters ?? 'A') - 1
  const asRow = (number: string | undefined) => Number(number) - 1
  return (
    `<table:table table:name="${xmlText(name)}" table:style-name="ta-${masterPageOf(sheet)}" table:protected="true"${print}>` +
    repeated('columns', widths, repeatedColumns && [asColumn(repeatedColumns[1]), asColumn(repeatedColumns[2])]) +
    repeated('rows', lines, repeatedRows && [asRow(repeatedRows[1]), asRow(repeatedRows[2])]) +
    '</table:table>'
  )
}

/** Rows or columns in their order, those that every page repeats put together. */
function repeated(what: 'rows' | 'columns', all: readonly string[], span: readonly [number, number] | null): string {
  if (!span) return all.join('')
  const [first, last] = span
  const within = all.slice(first, last + 1).join('')
  const tag = `table:table-header-${what}`
  return `${all.slice(0, first).join('')}<${tag}>${within}</${tag}>${all.slice(last + 1).join('')}`
}

function cellsXml(
  line: ReadonlyMap<number, Partial<Cell>>,
  row: number,
  merges: NonNullable<WriteSheet['merges']>,
  looks: LookStyles,
): string {
  const last = Math.max(...line.keys())
  const parts: string[] = []
  for (let column = 0; column <= last; column++) {
    const merge = merges.find(
      ({ startRow, startCol, endCol }) => startRow === row && column >= startCol && column <= endCol,
    )
    if (merge && column > merge.startCol) parts.push('<table:covered-table-cell/>')
    else parts.push(cellXml(line.get(column), merge ? merge.endCol - merge.startCol + 1 : 1, looks))
  }
  return parts.join('')
}

function cellXml(cell: Partial<Cell> | undefined, span: number, looks: LookStyles): string {
  if (!cell) return '<table:table-cell/>'
  const { style, formula, hyperlink } = cell
  const value = formula === undefined ? (cell.richText?.[0]?.text ?? cell.value) : cell.formulaResult
  const attributes = [
    style ? ` table:style-name="${looks.nameOf(style)}"` : '',
    span > 1 ? ` table:number-columns-spanned="${span}" table:number-rows-spanned="1"` : '',
    formula === undefined ? '' : ` table:formula="${xmlText(formulaText(formula))}"`,
    typeof value === 'number' ? ` office:value-type="float" office:value="${value}"` : '',
    typeof value === 'string' ? ' office:value-type="string"' : '',
  ].join('')
  if (typeof value !== 'string') return `<table:table-cell${attributes}/>`
  const text = xmlText(value.replaceAll('_x005F_', '_'))
  const target = hyperlink?.location
  const content =
    target === undefined
      ? text
      : `<text:a xlink:type="simple" xlink:href="#${xmlText(target.replace('!', '.'))}">${text}</text:a>`
  return `<table:table-cell${attributes}>${content
    .split('\n')
    .map((one) => `<text:p>${one}</text:p>`)
    .join('')}</table:table-cell>`
}
