import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toMonth } from '../../src/domain/time/month.ts'
import { seedLines } from '../../src/exchange/fec/seed/seedLines.ts'
import { budgetSeed } from '../../src/exchange/spreadsheet/budgetSeed.ts'
import { guessTable, repeatedPeriods } from '../../src/exchange/spreadsheet/guessTable.ts'
import { openSpreadsheet } from '../../src/exchange/spreadsheet/openSpreadsheet.ts'
import type { SheetGrid } from '../../src/exchange/spreadsheet/sheetGrid.ts'
import { sheetRows } from '../../src/exchange/spreadsheet/sheetRows.ts'
import { typedYears } from '../../src/exchange/spreadsheet/typedYears.ts'
import { asCsv, asFile, cashPlan, sideBySide, threeYears } from './samples.ts'

async function gridOf(bytes: Uint8Array): Promise<SheetGrid> {
  const opened = await openSpreadsheet(bytes)
  if (!opened.ok) throw new Error(opened.code)
  return opened.sheets[0]!
}

const budgetOf = (grid: SheetGrid) => sheetRows(grid, guessTable(grid))
const inShort = (grid: SheetGrid) => budgetOf(grid).rows.map(({ label, side, amount }) => [label, side, amount / 100])

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)])

const sideBySideRead = [
  ['Achats', 'cost', 4500],
  ['Loyer', 'cost', 7200],
  ['Salaires', 'cost', 18_000],
  ['Charges sociales', 'cost', 6300],
  ['Ventes de prestations', 'income', 12_300.5],
  ['Subvention Ville', 'income', 8000],
  ['Cotisations des adhérents', 'income', 1250],
  ['Dons', 'income', 900],
]

describe('a budget with charges beside income', () => {
  it.each([
    ['.xlsx', asFile(sideBySide, 'xlsx')],
    ['.xls', asFile(sideBySide, 'xls')],
    ['.ods', asFile(sideBySide, 'ods')],
    ['.csv of French Excel', latin(asCsv(sideBySide).replaceAll('\u202f', ' '))],
    ['.csv in UTF-8 with its mark', new TextEncoder().encode(`\ufeff${asCsv(sideBySide)}`)],
    ['.csv in UTF-16, by tabs', utf16(asCsv(sideBySide, '\t'))],
    ['.csv by bars', new TextEncoder().encode(asCsv(sideBySide, '|'))],
  ])('is read the same from %s', async (_, bytes) => {
    expect(inShort(await gridOf(bytes))).toEqual(sideBySideRead)
  })

  it('is checked by the totals that the file has', async () => {
    const { totals } = budgetOf(await gridOf(asFile(sideBySide, 'xlsx')))
    expect(totals.map(({ amount, rowsAmount }) => [amount / 100, rowsAmount / 100])).toEqual([
      [36_000, 36_000],
      [22_450.5, 22_450.5],
    ])
  })

  it('becomes lines of the plan: grants with their funder, wages with their charges', async () => {
    const rows = budgetSeed(budgetOf(await gridOf(asFile(sideBySide, 'xlsx'))), 'association', (row) => `row ${row}`)
    const timeline = { start: toMonth(2026, 1), months: 24, fiscalYearEndMonth: 12 }
    const choiceOf = (row: (typeof rows)[number]) => ({ target: row.guess.target, name: row.name })
    const lines = seedLines(rows, choiceOf, { timeline, scale: 1 })
    expect(lines.map(({ kind, name, values }) => [kind, name, values['amount']])).toEqual([
      ['runningCost', 'Achats', [450_000, 450_000]],
      ['runningCost', 'Loyer', [720_000, 720_000]],
      ['staff', 'Salaires', [1_800_000, 1_800_000]],
      ['sales', 'Ventes de prestations', [1_230_050, 1_230_050]],
      ['operatingGrant', 'Subvention Ville', [800_000, 800_000]],
      ['membershipDues', 'Cotisations des adhérents', [125_000, 125_000]],
      ['donations', 'Dons', [90_000, 90_000]],
    ])
    expect(lines.find(({ kind }) => kind === 'staff')?.values['chargeRate']).toBe(0.35)
    expect(lines.find(({ kind }) => kind === 'operatingGrant')?.funder).toEqual({ name: 'Ville', kind: 'municipality' })
  })
})

describe('a cash plan by month', () => {
  it('keeps the month of each figure, and leaves totals and balances', async () => {
    const { rows } = budgetOf(await gridOf(asFile(cashPlan, 'xlsx')))
    expect(rows.map(({ label, side, amount }) => [label, side, amount / 100])).toEqual([
      ['Subvention Région', 'income', 30_000],
      ['Billetterie', 'income', 6000],
      ['Loyer', 'cost', 9600],
      ['Assurance', 'cost', 640],
    ])
    expect(rows[0]!.byMonth).toEqual([0, 0, 0, 2_000_000, 0, 0, 0, 0, 0, 1_000_000, 0, 0])
  })

  it('takes the first of two years of months, and names the columns of the other', async () => {
    const twoYears = ['', 'janv. 2026', 'févr. 2026', 'janv. 2027', 'févr. 2027']
    const grid = await gridOf(asFile([twoYears, ['Loyer', 800, 800, 900, 900], ['Ventes', 10, 20, 30, 40]], 'xlsx'))
    const reading = guessTable(grid)
    expect(repeatedPeriods(grid, reading)).toEqual([3, 4])
    expect(budgetOf(grid).rows.map(({ amount }) => amount)).toEqual([160_000, 3000])
    expect(repeatedPeriods(await gridOf(asFile(cashPlan, 'xlsx')), guessTable(grid))).toEqual([])
  })
})

describe('a cash plan whose months run down', () => {
  const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
  const down = [
    ['Trésorerie 2026'],
    ['Mois', 'Billetterie', 'Loyer'],
    ...months.map((month, i) => [month, 100 * (i + 1), 800]),
    ['Total', 7800, 9600],
  ]

  it('is turned, so that each of its columns is a line with its months', async () => {
    const grid = await gridOf(asFile(down, 'xlsx'))
    expect(grid.isTurned).toBe(true)
    expect(inShort(grid)).toEqual([
      ['Billetterie', null, 7800],
      ['Loyer', null, 9600],
    ])
  })

  it('is told from a list of dated payments', async () => {
    const days = ['2026-01-05', '2026-01-20', '2026-03-02', '2026-03-09', '2026-05-01', '2026-06-30', '2026-07-01']
    const grid = await gridOf(asFile([['Date', 'Objet', 'Montant'], ...days.map((day) => [day, 'Loyer', 800])], 'ods'))
    expect(grid.isTurned).toBe(false)
  })
})

describe('a budget of several years', () => {
  it('gives each fiscal year its own figures, without the accounts that only sum others', async () => {
    const table = budgetOf(await gridOf(asFile(threeYears, 'ods')))
    expect(table.years).toEqual([2026, 2027, 2028])
    expect(table.rows.map(({ account }) => account)).toEqual(['613', '616', '756'])
    const rows = budgetSeed(table, 'association', String)
    const timeline = { start: toMonth(2027, 1), months: 36, fiscalYearEndMonth: 12 }
    const choiceOf = (row: (typeof rows)[number]) => ({ target: row.guess.target, name: row.name })
    const lines = typedYears(seedLines(rows, choiceOf, { timeline, scale: 1 }), rows, table.years, timeline)
    expect(lines[0]!.values['amount']).toEqual([740_000, 760_000, 760_000])
  })
})

const folder = process.env['ALLIAGE_SHEETS'] ?? join(import.meta.dirname, '../../../shared/oracles/sheets')

describe.skipIf(!existsSync(folder))(
  'budgets that treasurers made (read where they stand, skipped where they are not)',
  () => {
    it.each([
      ['borotra_budget.xlsx', 0, [1400, 1428]],
      ['moore_quarterly_budget.ods', 0, [94_853]],
      ['codegalsen_budget.xlsx', 1, [6000, 99_150, 425_000]],
    ])('%s has the totals that it says', async (name, sheet, expected) => {
      const opened = await openSpreadsheet(new Uint8Array(readFileSync(join(folder, name))))
      if (!opened.ok) throw new Error(opened.code)
      const { totals } = budgetOf(opened.sheets[sheet]!)
      const checked = totals.slice(0, expected.length)
      expect(checked.map(({ amount }) => amount / 100)).toEqual(expected)
      expect(checked.map(({ rowsAmount }) => rowsAmount / 100)).toEqual(expected)
    })

    it('all of them are read, or refused with a reason', async () => {
      for (const name of readdirSync(folder)) {
        const opened = await openSpreadsheet(new Uint8Array(readFileSync(join(folder, name))))
        // One of them is a web page that is called a workbook.
        if (!opened.ok) expect([name, opened.code]).toEqual(['nashville_business_plan.xlsx', 'notSpreadsheet'])
        else for (const grid of opened.sheets) budgetOf(grid)
      }
    })
  },
)
