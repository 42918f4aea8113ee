import { utils, write } from 'xlsx'
import { createLiveModel } from '../src/domain/model/liveModel.ts'
import type { Plan } from '../src/domain/plan/plan.ts'
import { blankScenario } from '../src/domain/plan/scenario.ts'
import { exportWorkbook } from '../src/exchange/workbook/exportWorkbook.ts'
import { openBook } from '../src/exchange/workbook/book.ts'
import { wordsFor } from '../src/exchange/workbook/words.ts'
import { workbookSheets } from '../src/exchange/workbook/workbookSheets.ts'
import { largePlan } from './largePlan.ts'
import type { Measure } from './printTable.ts'

const options = { language: 'fr', date: { year: 2026, month: 11, day: 23 }, appVersion: '0.0.0' } as const

/** A plan of 100 lines over 60 months, with five scenarios. */
function boardPlan(): Plan {
  const { lines, ...plan } = largePlan()
  const scenarios = ['low', 'late', 'grow', 'debt'].map((id, i) =>
    blankScenario({ id, name: id, parent: 'base', overrides: { 'drivers/subsidies': 0.9 - i / 10 } }),
  )
  return {
    ...plan,
    timeline: { ...plan.timeline, months: 60 },
    lines: lines.filter((_, i) => i % 2 === 0),
    scenarios: [...plan.scenarios, ...scenarios],
  }
}

/** The least time of a few runs, in milliseconds: what writes files is disturbed by nothing but the machine. */
async function leastTime(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity
  for (let run = 0; run < 4; run++) {
    const start = performance.now()
    await work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/** The board's workbook (5 scenarios x 60 months x 100 lines) against SheetJS, which writes the same cells without their looks. */
export async function workbookBench(): Promise<readonly Measure[]> {
  const plan = boardPlan()
  const own = await leastTime(() => exportWorkbook(createLiveModel(plan), options))
  const book = openBook(createLiveModel(plan), options, wordsFor(plan, 'fr'))
  const sheets = workbookSheets.flatMap((sheet) => sheet.build(book)).map(({ sheet }) => sheet)
  const peer = await leastTime(async () => {
    const copy = utils.book_new()
    for (const { name, cells } of sheets) {
      const sheet: Record<string, unknown> = {}
      let [lastRow, lastColumn] = [0, 0]
      for (const [key, { value, formula, formulaResult }] of cells ?? []) {
        const [r = 0, c = 0] = key.split(',').map(Number)
        lastRow = Math.max(lastRow, r)
        lastColumn = Math.max(lastColumn, c)
        const shown = formulaResult ?? value ?? ''
        const type = typeof shown === 'number' ? 'n' : 's'
        sheet[utils.encode_cell({ r, c })] = { t: type, v: shown, ...(formula === undefined ? {} : { f: formula }) }
      }
      sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lastRow, c: lastColumn } })
      utils.book_append_sheet(copy, sheet, name)
    }
    await Promise.resolve(write(copy, { type: 'array', bookType: 'xlsx', compression: true }))
  })
  const cells = sheets.reduce((sum, sheet) => sum + (sheet.cells?.size ?? 0), 0)
  return [
    {
      what: `board workbook, ${cells} cells`,
      ours: own,
      limit: 1500,
      peer: 'SheetJS, the same cells bare',
      theirs: peer,
    },
  ]
}
