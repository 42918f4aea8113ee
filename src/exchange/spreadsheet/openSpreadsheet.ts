import { readXlsx } from 'hucre/xlsx'
import { read, utils } from 'xlsx'
import { decodeTable } from './decodeTable.ts'
import { looksLikeZip, lookAtZip } from './lookAtZip.ts'
import { readCsv } from './readCsv.ts'
import { readOpenDocument } from './readOpenDocument.ts'
import { MAX_SHEET_ROWS, MAX_SHEETS, MAX_SPREADSHEET_BYTES, toGrid } from './sheetGrid.ts'
import type { SheetGrid } from './sheetGrid.ts'
import { turnMonths } from './turnMonths.ts'

/** Why a file from outside is not read as a spreadsheet. */
export type SpreadsheetRefusal = 'tooLarge' | 'unsafe' | 'locked' | 'damaged' | 'notSpreadsheet' | 'empty'

/** The sheets of a file from outside, or why it was not read. */
export type OpenedSpreadsheet =
  | { readonly ok: true; readonly format: 'xlsx' | 'ods' | 'xls' | 'csv'; readonly sheets: readonly SheetGrid[] }
  | { readonly ok: false; readonly code: SpreadsheetRefusal }

/**
 * Opens a spreadsheet by what it holds, whatever its name says: .xlsx, .ods, .xls, or a table saved as text. A zip file is looked
 * at before it is read; nothing of a formula is kept.
 */
export async function openSpreadsheet(bytes: Uint8Array): Promise<OpenedSpreadsheet> {
  if (bytes.length > MAX_SPREADSHEET_BYTES) return refuse('tooLarge')
  if (looksLikeZip(bytes)) return openZip(bytes)
  return isOle(bytes) ? openOldExcel(bytes) : openText(bytes)
}

function refuse(code: SpreadsheetRefusal) {
  return { ok: false, code } as const
}

async function openZip(bytes: Uint8Array): Promise<OpenedSpreadsheet> {
  const look = await lookAtZip(bytes)
  if (!look.ok) return refuse(look.code === 'damaged' || look.code === 'notZip' ? 'damaged' : 'unsafe')
  const format = look.names.includes('xl/workbook.xml') ? 'xlsx' : look.names.includes('content.xml') ? 'ods' : null
  if (!format) return refuse('notSpreadsheet')
  try {
    const maxRows = MAX_SHEET_ROWS + 1
    const { sheets } = format === 'xlsx' ? await readXlsx(bytes, { maxRows }) : await readOpenDocument(bytes, maxRows)
    return opened(
      format,
      sheets.map(({ name, rows }) => toGrid(name, rows)),
    )
  } catch {
    // Some old programs leave out of .ods files what the first reader insists on.
    return format === 'ods' ? readBySheetJs(bytes, 'ods') : refuse('damaged')
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function isOle(bytes: Uint8Array): boolean {
  return OLE.every((byte, i) => bytes[i] === byte)
}

/** Excel's format of 1997 to 2003; a workbook under a password is kept in the same container. */
function openOldExcel(bytes: Uint8Array): OpenedSpreadsheet {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  if (names.includes('EncryptedPackage')) return refuse('locked')
  return readBySheetJs(bytes, 'xls')
}

function readBySheetJs(bytes: Uint8Array, format: 'xls' | 'ods'): OpenedSpreadsheet {
  try {
    const book = read(bytes, {
      type: 'array',
      sheetRows: MAX_SHEET_ROWS + 1,
      cellFormula: false,
      cellHTML: false,
      cellDates: true,
      UTC: true,
    })
    const sheets = book.SheetNames.map((name) => {
      const sheet = book.Sheets[name]
      const rows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null }) : []
      return toGrid(name, rows)
    })
    return opened(format, sheets)
  } catch (error) {
    return refuse(/password|encrypt/i.test(String(error)) ? 'locked' : 'damaged')
  }
}

function openText(bytes: Uint8Array): OpenedSpreadsheet {
  const text = decodeTable(bytes)
  if (text === null || /^\s*(?:<[!?a-z]|%PDF|\{)/i.test(text)) return refuse('notSpreadsheet')
  const rows = readCsv(text)
  return rows ? opened('csv', [toGrid('', rows)]) : refuse('damaged')
}

function opened(format: 'xlsx' | 'ods' | 'xls' | 'csv', grids: readonly SheetGrid[]): OpenedSpreadsheet {
  const sheets = grids
    .slice(0, MAX_SHEETS)
    .filter(({ rows }) => rows.length > 0)
    .map(turnMonths)
  return sheets.length === 0 ? refuse('empty') : { ok: true, format, sheets }
}
