import { beforeAll, describe, expect, it } from 'vitest'
import { formBudget } from '../../src/domain/analysis/grantForm/formBudget.ts'
import { formFunders, formRequest } from '../../src/domain/analysis/grantForm/formRequest.ts'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { writeGrantForm } from '../../src/exchange/grantForm/writeGrantForm.ts'
import { readBook, recalculate } from '../support/libreOffice.ts'
import type { ReadBook } from '../support/libreOffice.ts'
import { differencesBetween } from './compareBooks.ts'
import { provenPlans } from './provenPlans.ts'

const names = ['sample', 'fablab.json', 'every kind of line', 'generated1']
const written = new Map<string, Uint8Array>()
let recalculated: ReadonlyMap<string, ReadBook>

beforeAll(async () => {
  for (const name of names) {
    const plan = provenPlans.get(name)!
    const model = createLiveModel(plan)
    const source = { plan, compiled: model.compiled, evaluation: model.evaluation(plan.scenarios[0]!.id) }
    for (const action of [null, ...plan.actions.map(({ id }) => id)]) {
      const budget = formBudget(source, { action, year: 0 })
      const [funder] = formFunders(source, action)
      const form = { source, budget, request: funder ? formRequest(budget, funder) : null }
      written.set(`form${written.size}`, await writeGrantForm(form, { language: 'fr', date: new Date(2026, 5, 1) }))
    }
  }
  recalculated = await recalculate(written)
}, 300_000)

describe('the grant form, opened and recalculated by LibreOffice', () => {
  it('has the figures with which it was written in every cell, and no error', () => {
    expect(written.size).toBeGreaterThan(names.length)
    for (const [name, bytes] of written) {
      expect(differencesBetween(readBook(bytes), recalculated.get(name)!)).toEqual([])
      const cells = [...recalculated.get(name)!.values()].flatMap((sheet) => [...sheet.values()])
      expect(cells.filter(({ isError }) => isError)).toEqual([])
      expect(cells.filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(20)
    }
  })
})
