import { beforeAll, describe, expect, it } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { formulaText } from '../../src/exchange/workbook/openDocument/formulaText.ts'
import { recalculate } from '../support/libreOffice.ts'
import type { ReadBook } from '../support/libreOffice.ts'
import { differencesBetween } from './compareBooks.ts'
import { readExportedWorkbook } from './exportedWorkbook.ts'
import { exportOptions } from './exportOptions.ts'
import { provenPlans } from './provenPlans.ts'

const names = [
  'sample',
  'fablab.json',
  'lines that scenarios move, cut and replace',
  'every kind of line',
  'generated1',
]

let recalculated: ReadonlyMap<string, ReadBook>
const excel = new Map<string, ReadBook>()

beforeAll(async () => {
  const files = new Map<string, Uint8Array>()
  for (const name of names) {
    const model = createLiveModel(provenPlans.get(name)!)
    files.set(name, await exportWorkbook(model, { ...exportOptions, format: 'ods' }))
    excel.set(name, await readExportedWorkbook(name))
  }
  recalculated = await recalculate(files, 'ods')
}, 300_000)

describe.each(names)('the OpenDocument workbook of %s, recalculated from nothing', (name) => {
  it('has in every cell what the Excel workbook has, and no error', () => {
    // The page for the board leaves no room for charts there: its last table stands higher.
    expect(differencesBetween(excel.get(name)!, recalculated.get(name)!, ['Synthèse']).slice(0, 10)).toEqual([])
    const cells = [...recalculated.get(name)!.values()].flatMap((sheet) => [...sheet.values()])
    expect(cells.filter(({ isError }) => isError)).toEqual([])
    expect(cells.length).toBeGreaterThan(1000)
  })
})

describe('a formula in the notation of OpenDocument', () => {
  it.each([
    ['SUM(A1:B2,3)', 'of:=SUM([.A1:.B2];3)'],
    ["'It''s, here'!$A$1+Data!B2", "of:=[$'It''s, here'.$A$1]+[$Data.B2]"],
    ['IF(A1="a, A2",LOG10(B1),Names_A1)', 'of:=IF([.A1]="a, A2";LOG10([.B1]);Names_A1)'],
  ])('%s', (excel, openDocument) => {
    expect(formulaText(excel)).toBe(openDocument)
  })
})
