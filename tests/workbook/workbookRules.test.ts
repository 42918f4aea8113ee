import { read } from 'xlsx'
import type { WorkBook } from 'xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { readZipEntry } from '../../src/exchange/workbook/zipEntry.ts'
import { printToPdf } from '../support/libreOffice.ts'
import type { ReadBook } from '../support/libreOffice.ts'
import { columnNumber, relativeFormula } from './relativeFormula.ts'
import { exportedWorkbook, readExportedWorkbook } from './exportedWorkbook.ts'
import { exportOptions } from './exportOptions.ts'
import { nestsIf } from './nestsIf.ts'
import { samplePlan } from './samplePlan.ts'

let bytes: Uint8Array
let book: WorkBook
let cells: ReadBook

interface FormulaCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly formula: string
}

/** Every formula of the workbook. */
function formulas(): readonly FormulaCell[] {
  return [...cells].flatMap(([sheet, held]) =>
    [...held].flatMap(([address, { formula }]): FormulaCell[] => {
      const match = /^([A-Z]+)(\d+)$/.exec(address)
      if (!match || formula === undefined) return []
      return [{ sheet, row: Number(match[2]) - 1, column: columnNumber(match[1]!), formula }]
    }),
  )
}

beforeAll(async () => {
  bytes = await exportedWorkbook('sample')
  book = read(bytes, { type: 'array', bookSheets: false })
  cells = await readExportedWorkbook('sample')
})

describe('the workbook', () => {
  it('has at most ten names, none of them hidden, besides those of the printer', () => {
    const names = (book.Workbook?.Names ?? []).filter(({ Name }) => !Name.startsWith('_xlnm.'))
    expect(names.map(({ Name }) => Name).sort()).toEqual([
      'Controle_general',
      'Debut_plan',
      'Mois_de_cloture',
      'Nombre_de_mois',
      'Scenario',
      'Scenario_numero',
      'Tolerance',
    ])
    for (const { Ref } of book.Workbook?.Names ?? []) expect(Ref).toMatch(/^'/)
  })

  it('hides no sheet and names each safely', () => {
    for (const { Hidden, name } of book.Workbook?.Sheets ?? []) {
      expect(Hidden).toBe(0)
      expect(name?.length).toBeLessThanOrEqual(31)
    }
  })

  it('uses no function that moves or is newer than its readers, and no long formula', () => {
    for (const { formula } of formulas()) {
      expect(formula).not.toMatch(/OFFSET|INDIRECT|LET\(|LAMBDA|FILTER\(|XLOOKUP|\[\d+\]/)
      expect(formula.length, formula).toBeLessThan(250)
    }
  })

  it.each(['fablab', 'solarCoop'])(
    'nests no IF inside another in the example %s',
    async (id) => {
      const workbook = await readExportedWorkbook(`${id}.json`)
      const printed = [...workbook.values()].flatMap((held) =>
        [...held.values()].flatMap(({ formula }) => formula ?? []),
      )
      expect(printed.filter(nestsIf)).toEqual([])
    },
    30_000,
  )

  it('has one formula a row, the same in every month', () => {
    const { months } = samplePlan().timeline
    const [firstMonth, lastMonth] = [6, 6 + months - 1]
    for (const sheet of book.SheetNames.filter((name) => name.startsWith('Calcul '))) {
      const byRow = new Map<number, FormulaCell[]>()
      for (const cell of formulas()) {
        if (cell.sheet !== sheet || cell.column < firstMonth || cell.column > lastMonth) continue
        byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell])
      }
      expect(byRow.size).toBeGreaterThan(100)
      for (const inRow of byRow.values()) {
        expect(inRow).toHaveLength(months)
        expect(new Set(inRow.map(({ formula, row, column }) => relativeFormula(formula, row, column))).size).toBe(1)
      }
    }
  })

  it('writes what people typed as text, whatever it begins with', () => {
    const typed = [...(cells.get('Hypothèses') ?? [])].map(([, cell]) => cell)
    for (const text of ['=Région+Bretagne', '#N/A', '@Budget 2026', '-Une note', 'État _x0041_']) {
      const found = typed.filter(({ value }) => value === text)
      expect([text, found.length > 0]).toEqual([text, true])
      for (const { formula } of found) expect(formula).toBeUndefined()
    }
  })

  it('unlocks its inputs and nothing else, under a style that has a name', async () => {
    const styles = await readZipEntry(bytes, 'xl/styles.xml')
    expect(styles).toContain('<cellStyle name="Saisie" xfId="1"/>')
    expect(styles).toMatch(/<xf [^>]*xfId="1"[^>]*>(?:(?!<\/xf>).)*locked="0"/)
    for (const i of book.SheetNames.keys()) {
      const sheet = await readZipEntry(bytes, `xl/worksheets/sheet${i + 1}.xml`)
      expect(sheet).toContain('<sheetProtection sheet="1"')
      expect(sheet).not.toContain('password')
      expect(sheet).toMatch(/<pageSetup paperSize="9"/)
    }
  })

  it('describes its charts in words', async () => {
    const drawing = await readZipEntry(bytes, 'xl/drawings/drawing2.xml')
    expect(drawing.match(/descr="[^"]{40,}"/g)).toHaveLength(2)
  })

  it('prints, with a header and the number of each page', async () => {
    // One scenario and the sheets that are always there: the pages are many otherwise, and the same.
    const short = await exportWorkbook(createLiveModel(samplePlan()), {
      ...exportOptions,
      sheets: [],
      scenarioIds: ['base'],
    })
    const pdf = (await printToPdf(new Map([['sample', short]]))).get('sample')
    expect(new TextDecoder('latin1').decode(pdf?.subarray(0, 5))).toBe('%PDF-')
    for (const i of book.SheetNames.keys()) {
      const sheet = await readZipEntry(bytes, `xl/worksheets/sheet${i + 1}.xml`)
      expect(sheet).toContain('Page &amp;P / &amp;N')
    }
  }, 120_000)
})
