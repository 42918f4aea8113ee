import { read } from 'xlsx'
import type { WorkBook } from 'xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { readZipEntry } from '../../src/exchange/workbook/zipEntry.ts'
import { relativeFormula } from './relativeFormula.ts'
import { exportOptions } from './exportOptions.ts'
import { samplePlan } from './samplePlan.ts'

let bytes: Uint8Array
let book: WorkBook

interface FormulaCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly formula: string
}

/** Every formula of the workbook, row by row. */
function formulas(): readonly FormulaCell[] {
  return book.SheetNames.flatMap((sheet) =>
    Object.entries(book.Sheets[sheet] ?? {}).flatMap(([address, cell]): FormulaCell[] => {
      const match = /^([A-Z]+)(\d+)$/.exec(address)
      if (!match || typeof cell.f !== 'string') return []
      const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      return [{ sheet, row: Number(match[2]) - 1, column, formula: cell.f }]
    }),
  )
}

beforeAll(async () => {
  bytes = await exportWorkbook(createLiveModel(samplePlan()), exportOptions)
  book = read(bytes, { type: 'array', cellFormula: true, cellNF: true, bookFiles: true })
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

  it('uses no function that moves, nests conditions, or is newer than its readers', () => {
    for (const { formula } of formulas()) {
      expect(formula).not.toMatch(/OFFSET|INDIRECT|LET\(|LAMBDA|FILTER\(|XLOOKUP|IFS\(\s*,|\[\d+\]/)
      expect(formula.length, formula).toBeLessThan(400)
    }
  })

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
      for (const cells of byRow.values()) {
        expect(cells).toHaveLength(months)
        expect(new Set(cells.map(({ formula, row, column }) => relativeFormula(formula, row, column))).size).toBe(1)
      }
    }
  })

  it('writes what people typed as text, whatever it begins with', () => {
    const cells = Object.values(book.Sheets['Hypothèses'] ?? {})
    for (const text of ['=Région+Bretagne', '#N/A', '@Budget 2026', '-Une note', 'État _x0041_']) {
      const found = cells.filter((cell) => typeof cell === 'object' && cell !== null && 'v' in cell && cell.v === text)
      expect([text, found.length > 0]).toEqual([text, true])
      for (const cell of found) expect(cell).not.toHaveProperty('f')
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
})
