import { beforeAll, describe, expect, it } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { hasLibreOffice, readBook, recalculate } from '../support/libreOffice.ts'
import type { ReadBook } from '../support/libreOffice.ts'
import { differencesBetween } from './compareBooks.ts'
import { exportOptions } from './exportOptions.ts'
import { provenPlans } from './provenPlans.ts'

interface Proven {
  readonly plan: Plan
  readonly written: ReadBook
  readonly recalculated: ReadBook
}

/** À propos, Synthèse and Hypothèses stand before the calculation sheets. */
const SHEETS_BEFORE = 3

const proven = new Map<string, Proven>()

beforeAll(async () => {
  if (!(await hasLibreOffice())) throw new Error('LibreOffice (soffice) is needed to prove the workbook')
  const files = new Map<string, Uint8Array>()
  for (const [name, plan] of provenPlans) files.set(name, await exportWorkbook(createLiveModel(plan), exportOptions))
  const results = await recalculate(files)
  for (const [name, plan] of provenPlans) {
    proven.set(name, { plan, written: readBook(files.get(name)!), recalculated: results.get(name)! })
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
      let rows = 0
      for (const [address, { value: id }] of cells) {
        if (!/^E\d+$/.test(address) || !model.compiled.sheet.index.byId.has(String(id))) continue
        rows++
        const { unit, kind } = model.compiled.sheet.rows[model.compiled.sheet.index.byId.get(String(id))!]!
        const first = cells.get(kind === 'constant' ? address.replace('E', 'C') : address.replace('E', 'G'))?.value
        const engine = evaluation.row(String(id))[0]!
        const inEuros = unit === 'cents' || unit === 'price' ? engine / 100 : engine
        if (Number.isNaN(engine)) expect([id, first]).toEqual([id, 'n.d.'])
        else expect(Math.abs(Number(first) - inEuros), String(id)).toBeLessThan(0.005)
      }
      expect(rows).toBe(model.compiled.sheet.rows.length)
    })
  })

  it('holds every check', () => {
    const { recalculated } = proven.get(name)!
    expect(recalculated.get('Contrôles')!.get('B4')!.value).toBe('OK')
  })
})
