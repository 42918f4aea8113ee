import { readXlsx } from 'hucre/xlsx'
import type { Sheet } from 'hucre'
import { en } from '../../i18n/messages/en/messages.ts'
import { fr } from '../../i18n/messages/fr/messages.ts'
import { lookAtZip, looksLikeZip } from '../spreadsheet/lookAtZip.ts'
import { readOpenDocument } from '../spreadsheet/readOpenDocument.ts'
import { readIdentity } from '../workbook/workbookIdentity.ts'
import { dayOf, readInputsSheet } from './readInputsSheet.ts'
import type { ReadWorkbook, ReturnedJournal, WorkbookRefusal } from './returnedWorkbook.ts'

/** The largest workbook that is read, in bytes. */
export const MAX_WORKBOOK_BYTES = 50 * 1024 * 1024

const MAX_JOURNAL = 200
const MAX_ROWS = 100_000
/** Title, purpose, a blank, headings, the export itself: then what others wrote. */
const FIRST_JOURNAL_ROW = 5

/** Reads a workbook that the app wrote and somebody changed and saved: .xlsx or .ods. Formulas are kept as text, never computed. */
export async function readReturnedWorkbook(bytes: Uint8Array, password?: string): Promise<ReadWorkbook> {
  if (bytes.length > MAX_WORKBOOK_BYTES) return refuse('tooLarge')
  const sheets = looksLikeZip(bytes) ? await readPlain(bytes) : await readLocked(bytes, password)
  if (typeof sheets === 'string') return refuse(sheets)
  const identity = sheets.flatMap(({ rows }) => rows.slice(0, 60).flat()).reduce(firstIdentity, null)
  if (!identity) return refuse('notOurs')
  const inputs = sheets.map(readInputsSheet).find((found) => found !== null)
  if (!inputs) return refuse('noInputs')
  return { ok: true, workbook: { identity, ...inputs, journal: journalOf(sheets) } }
}

function refuse(code: WorkbookRefusal) {
  return { ok: false, code } as const
}

async function readPlain(bytes: Uint8Array): Promise<readonly Sheet[] | WorkbookRefusal> {
  const look = await lookAtZip(bytes)
  if (!look.ok) return look.code === 'damaged' || look.code === 'notZip' ? 'damaged' : 'tooLarge'
  if (look.names.includes('xl/workbook.xml')) return sheetsOf(() => readXlsx(bytes, { maxRows: MAX_ROWS }))
  return look.names.includes('content.xml') ? sheetsOf(() => readOpenDocument(bytes, MAX_ROWS)) : 'notWorkbook'
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0]

async function readLocked(
  bytes: Uint8Array,
  password: string | undefined,
): Promise<readonly Sheet[] | WorkbookRefusal> {
  if (!OLE.every((byte, i) => bytes[i] === byte)) return 'notWorkbook'
  if (password === undefined) return 'locked'
  try {
    return (await readXlsx(bytes, { password, maxRows: MAX_ROWS })).sheets
  } catch (error) {
    return error instanceof Error && error.name === 'DecryptionError' ? 'wrongPassword' : 'damaged'
  }
}

async function sheetsOf(read: () => Promise<{ sheets: readonly Sheet[] }>) {
  try {
    return (await read()).sheets
  } catch {
    return 'damaged' as const
  }
}

function firstIdentity(found: ReturnType<typeof readIdentity>, cell: unknown): ReturnType<typeof readIdentity> {
  return found ?? readIdentity(cell)
}

const journalNames: readonly string[] = [fr.workbook.sheets.journal, en.workbook.sheets.journal]

/** What people wrote in the journal, under what the app wrote there. */
function journalOf(sheets: readonly Sheet[]): readonly ReturnedJournal[] {
  const rows = sheets.find(({ name }) => journalNames.includes(name))?.rows ?? []
  return rows.slice(FIRST_JOURNAL_ROW, FIRST_JOURNAL_ROW + MAX_JOURNAL).flatMap((cells) => {
    const [day, author, what] = [dayOf(cells[0]), textOf(cells[1]), textOf(cells[2])]
    return what === '' && author === '' ? [] : [{ day, author, what }]
  })
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell.slice(0, 2000).trim() : ''
}
