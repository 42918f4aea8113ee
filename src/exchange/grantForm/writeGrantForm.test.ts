import { describe, expect, it } from 'vitest'
import { readBook } from '../../../tests/support/libreOffice.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { formBudget } from '../../domain/analysis/grantForm/formBudget.ts'
import type { FormSource } from '../../domain/analysis/grantForm/formBudget.ts'
import { formFunders, formRequest } from '../../domain/analysis/grantForm/formRequest.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { writeGrantForm } from './writeGrantForm.ts'

const plan = aPlan()
  .over(12)
  .action('Atelier')
  .funder('=Région', { kind: 'region' })
  .funder('Ville', { kind: 'municipality' })
  .with(
    line('runningCost', { amount: 1_000_051 }, { nature: 'rent' }, { actions: { Atelier: 1 } }),
    line('runningCost', { amount: 333_333 }, { nature: 'insurance' }),
    line('operatingGrant', { amount: 700_049, status: 3 }, {}, { funder: '=Région', actions: { Atelier: 1 } }),
    line('operatingGrant', { amount: 200_000, status: 3 }, {}, { funder: 'Ville', actions: { Atelier: 1 } }),
    line('volunteering', { hours: 100, hourlyRate: 1_300 }, {}, { actions: { Atelier: 1 } }),
  )
  .build()
const model = createLiveModel(plan)
const source: FormSource = { plan, compiled: model.compiled, evaluation: model.evaluation('base') }

describe('the grant form as a workbook', () => {
  it.each([null, 'Atelier'])('holds the figures of the form, sums as formulas (action: %s)', async (action) => {
    const budget = formBudget(source, { action, year: 0 })
    const request = formRequest(budget, formFunders(source, action)[0]!)
    const bytes = await writeGrantForm({ source, budget, request }, { language: 'fr', date: new Date(2026, 5, 1) })
    const cells = [...readBook(bytes).values()][0]!
    const texts = new Map([...cells].map(([address, { value }]) => [String(value), address]))
    const beside = (label: string) => {
      const address = texts.get(label) ?? ''
      return cells.get(`${address.startsWith('A') ? 'B' : 'D'}${address.slice(1)}`)
    }
    expect(beside('Total des charges')).toMatchObject({ value: budget.charges.total.euros })
    expect(beside('Total des produits')).toMatchObject({ value: budget.products.total.euros })
    expect(beside('61 – Services extérieurs')?.formula).toMatch(/^SUM\(B\d+:B\d+\)$/)
    expect(beside('=Région')).toMatchObject({ value: 7_000, formula: undefined })
    expect(beside('La subvention sollicitée de')).toMatchObject({ value: 7_000 })
    expect(beside('représente, du total des produits')?.value).toBeCloseTo(request.share, 10)
    expect([...cells.values()].filter(({ isError }) => isError)).toEqual([])
  })

  it('is written in English too, with nobody asked', async () => {
    const budget = formBudget(source, { action: null, year: 0 })
    const bytes = await writeGrantForm(
      { source, budget, request: null },
      { language: 'en', date: new Date(2026, 5, 1) },
    )
    const cells = [...readBook(bytes).values()][0]!
    expect(cells.get('A1')?.value).toBe('Forecast budget 2026 – The whole structure')
  })
})
