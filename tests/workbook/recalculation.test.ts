import { beforeAll, describe, expect, it } from 'vitest'
import { isMoney } from '../../src/domain/calc/expression.ts'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { columnLetters } from '../../src/exchange/workbook/cellAddress.ts'
import { hasLibreOffice, recalculate } from '../support/libreOffice.ts'
import type { ReadBook } from '../support/libreOffice.ts'
import { differencesBetween } from './compareBooks.ts'
import { exportedWorkbook, readExportedWorkbook } from './exportedWorkbook.ts'
import { provenPlans } from './provenPlans.ts'

interface Proven {
  readonly plan: Plan
  readonly written: ReadBook
  readonly recalculated: ReadBook
}

/** À propos, Synthèse and Hypothèses stand before the calculation sheets. */
const SHEETS_BEFORE = 3
/** The column of the first month on a calculation sheet, from 0. */
const FIRST_MONTH = 6

const proven = new Map<string, Proven>()

beforeAll(async () => {
  if (!(await hasLibreOffice())) throw new Error('LibreOffice (soffice) is needed to prove the workbook')
  const files = new Map<string, Uint8Array>()
  for (const name of provenPlans.keys()) files.set(name, await exportedWorkbook(name))
  const results = await recalculate(files)
  for (const [name, plan] of provenPlans) {
    proven.set(name, { plan, written: await readExportedWorkbook(name), recalculated: results.get(name)! })
  }
}, 560_000)

describe.each([...provenPlans.keys()])('the workbook of %s, recalculated from nothing', (name) => {
  it('has in every cell the value written beside its formula, and no error', () => {
    const { written, recalculated } = proven.get(name)!
    expect(differencesBetween(written, recalculated).slice(0, 10)).toEqual([])
    expect([...recalculated.values()].flatMap((cells) => [...cells.values()]).filter(({ isError }) => isError)).toEqual(
      [],
    )
  })

  it('has in every month of every row the figure of the engine', () => {
    const { plan, recalculated } = proven.get(name)!
    const model = createLiveModel(plan)
    const calculations = [...recalculated.values()].slice(SHEETS_BEFORE, SHEETS_BEFORE + plan.scenarios.length)
    calculations.forEach((cells, position) => {
      const evaluation = model.evaluation(plan.scenarios[position]!.id)
      const { sheet } = model.compiled
      const wrong: string[] = []
      let rows = 0
      for (const [address, { value: id }] of cells) {
        const position = /^E\d+$/.test(address) ? sheet.index.byId.get(String(id)) : undefined
        if (position === undefined) continue
        rows++
        const { unit, kind } = sheet.rows[position]!
        evaluation.row(String(id)).forEach((figure, period) => {
          const column = kind === 'constant' ? 'C' : columnLetters(FIRST_MONTH + period)
          const found = cells.get(address.replace('E', column))?.value
          const expected = isMoney(unit) ? figure / 100 : figure
          const agrees = Number.isNaN(figure) ? found === 'n.d.' : Math.abs(Number(found) - expected) < 0.005
          if (!agrees) wrong.push(`${id} in month ${period + 1}: ${found}, the engine has ${expected}`)
        })
      }
      expect(wrong).toEqual([])
      expect(rows).toBe(sheet.rows.length)
    })
  })

  it('holds every check', () => {
    const { recalculated } = proven.get(name)!
    expect(recalculated.get('Contrôles')!.get('B4')!.value).toBe('OK')
  })
})
