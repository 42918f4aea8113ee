import { readFec } from '../../src/exchange/fec/readFec.ts'
import { readSeed } from '../../src/exchange/fec/seed/readSeed.ts'
import { lockedInside } from '../../src/exchange/planFile/lockedFile.ts'
import { readPlanFile } from '../../src/exchange/planFile/readPlanFile.ts'
import { budgetSeed } from '../../src/exchange/spreadsheet/budgetSeed.ts'
import { guessTable } from '../../src/exchange/spreadsheet/guessTable.ts'
import { openSpreadsheet } from '../../src/exchange/spreadsheet/openSpreadsheet.ts'
import { recalledTable } from '../../src/exchange/spreadsheet/tableMemory.ts'
import { sheetRows } from '../../src/exchange/spreadsheet/sheetRows.ts'
import { compareWithPlan } from '../../src/exchange/workbookBack/compareWithPlan.ts'
import { readReturnedWorkbook } from '../../src/exchange/workbookBack/readReturnedWorkbook.ts'
import { inPieces } from '../support/fecSample.ts'
import { samplePlan } from '../workbook/samplePlan.ts'

/** What a reader said of a file: `ok`, or the code by which it was refused. */
export type Outcome = string

/** Every reader of a file from outside, and what the app does at once with what was read. */
export const readers = {
  async spreadsheet(bytes: Uint8Array): Promise<Outcome> {
    const opened = await openSpreadsheet(bytes)
    if (!opened.ok) return opened.code
    for (const grid of opened.sheets) {
      recalledTable(new TextDecoder().decode(bytes.subarray(0, 1000)), grid)
      budgetSeed(sheetRows(grid, guessTable(grid)), 'association', String)
    }
    return 'ok'
  },
  async accounts(bytes: Uint8Array): Promise<Outcome> {
    const read = await readFec(inPieces(bytes))
    if (!read.ok) return read.refusal.code
    readSeed([read.reading], 'association')
    return 'ok'
  },
  async returnedWorkbook(bytes: Uint8Array): Promise<Outcome> {
    const read = await readReturnedWorkbook(bytes)
    if (!read.ok) return read.code
    const plan = samplePlan()
    const compared = compareWithPlan(read.workbook, plan, plan)
    return compared.ok ? 'ok' : compared.code
  },
  planFile(bytes: Uint8Array): Promise<Outcome> {
    const inside = lockedInside(bytes)
    if (inside.kind !== 'open') return Promise.resolve(inside.kind)
    const read = readPlanFile(bytes)
    return Promise.resolve(read.ok ? 'ok' : (read.problems[0]?.code ?? 'refused without a reason'))
  },
} as const satisfies Readonly<Record<string, (bytes: Uint8Array) => Promise<Outcome>>>

export type ReaderName = keyof typeof readers

/** What a reader may say of a file: nothing else is in its contract. */
export const outcomes: Readonly<Record<ReaderName, readonly Outcome[]>> = {
  spreadsheet: ['ok', 'tooLarge', 'unsafe', 'locked', 'damaged', 'notSpreadsheet', 'empty'],
  accounts: [
    ...['ok', 'notText', 'xml', 'noHeader', 'noEntry', 'empty', 'missingColumn', 'lineTooLong'],
    ...['tooManyColumns', 'tooManyAccounts', 'tooLarge'],
  ],
  returnedWorkbook: [],
  planFile: [],
}
