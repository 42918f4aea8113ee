import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { readFec } from '../../src/exchange/fec/readFec.ts'
import { readPlanFile } from '../../src/exchange/planFile/readPlanFile.ts'
import { writePlanFile } from '../../src/exchange/planFile/writePlanFile.ts'
import { guessTable } from '../../src/exchange/spreadsheet/guessTable.ts'
import { openSpreadsheet } from '../../src/exchange/spreadsheet/openSpreadsheet.ts'
import { sheetRows } from '../../src/exchange/spreadsheet/sheetRows.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { compareWithPlan } from '../../src/exchange/workbookBack/compareWithPlan.ts'
import { readReturnedWorkbook } from '../../src/exchange/workbookBack/readReturnedWorkbook.ts'
import { asCsv, asFile, cashPlan, sideBySide } from '../spreadsheet/samples.ts'
import { sheetOf, workbookOf } from './zips.ts'
import { exportOptions } from '../workbook/exportOptions.ts'
import { samplePlan } from '../workbook/samplePlan.ts'

const text = (content: string) => new TextEncoder().encode(content)

const header =
  'JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise'
const entry = (number: number, account: string, debit: string, credit: string) =>
  `AC\tAchats\t${number}\t20250115\t${account}\tCompte\t\t\tP${number}\t20250115\tLoyer\t${debit}\t${credit}\t\t\t20250115\t\t`
const accounts = text([header, entry(1, '613000', '800,00', '0,00'), entry(1, '512000', '0,00', '800,00')].join('\r\n'))

const sheetText = sheetOf(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Charges</t></is></c><c r="B1"><v>2026</v></c></row><row r="2"><c r="A2" t="str"><f>A1</f><v>Loyer</v></c><c r="B2" s="1"><f t="shared" si="0" ref="B2:B9">1+1</f><v>1200.5</v></c></row>',
)

/** What can happen to a file on its way: bytes changed, cut out, doubled, the end lost. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), to: fc.nat({ max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), to: fc.nat({ max: 4000 }) }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat(), to: fc.nat({ max: 4000 }) }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat(), to: fc.constant(0) }),
)
const damages = fc.array(damage, { minLength: 1, maxLength: 12 })
type Damage = typeof damages extends fc.Arbitrary<infer All> ? All : never

function damaged(bytes: Uint8Array, all: Damage): Uint8Array {
  let out = [...bytes]
  for (const { kind, at, to } of all) {
    const place = out.length === 0 ? 0 : at % out.length
    if (kind === 'flip') out[place] = to
    if (kind === 'cut') out.splice(place, to)
    if (kind === 'double') out = [...out.slice(0, place + to), ...out.slice(place)]
    if (kind === 'end') out = out.slice(0, place)
  }
  return Uint8Array.from(out)
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000))
}

/** Every reader of files from outside: it answers, whatever it is given, and throws nothing. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  spreadsheet: async (bytes) => {
    const opened = await openSpreadsheet(bytes)
    if (opened.ok) for (const grid of opened.sheets) sheetRows(grid, guessTable(grid))
  },
  // The text of a sheet is damaged inside a zip that is whole, where a damaged zip stops at its door.
  'part of a spreadsheet': async (bytes) =>
    readers['spreadsheet']!(workbookOf(new TextDecoder('latin1').decode(bytes))),
  accounts: async (bytes) => readFec(inPieces(bytes), () => undefined),
  'plan file': async (bytes) => Promise.resolve(readPlanFile(bytes)),
  'returned workbook': async (bytes) => {
    const read = await readReturnedWorkbook(bytes)
    if (read.ok) compareWithPlan(read.workbook, samplePlan(), null)
  },
}

const files: readonly (readonly [string, string, () => Promise<Uint8Array>, number])[] = [
  ['spreadsheet', 'a budget (.xlsx)', () => Promise.resolve(asFile(sideBySide, 'xlsx')), 120],
  ['spreadsheet', 'a budget (.ods)', () => Promise.resolve(asFile(cashPlan, 'ods')), 80],
  ['spreadsheet', 'a budget (.csv)', () => Promise.resolve(text(asCsv(cashPlan))), 200],
  ['part of a spreadsheet', 'the text of a sheet', () => Promise.resolve(text(sheetText)), 250],
  ['accounts', 'an accounting file', () => Promise.resolve(accounts), 300],
  ['plan file', 'a plan', () => Promise.resolve(text(writePlanFile(samplePlan(), '0.1.0'))), 150],
  ['returned workbook', 'a workbook', () => exportWorkbook(createLiveModel(samplePlan()), exportOptions), 25],
]

describe.each(files)('the reader of a %s', (name, what, make, numRuns) => {
  it(`answers whatever becomes of ${what} on its way`, async () => {
    const bytes = await make()
    const read = readers[name]!
    await fc.assert(
      fc.asyncProperty(damages, async (all) => {
        await read(damaged(bytes, all))
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns, seed: 20_261_123 },
    )
  }, 120_000)

  it('answers any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        await readers[name]!(bytes)
      }),
      { numRuns: 60, seed: 20_261_123 },
    )
  }, 60_000)
})
