import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import type { DraftLine } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import type { Plan } from '../../plan/plan.ts'
import { figureAt } from '../figureAt.ts'
import { formAlerts } from './formAlerts.ts'
import { formBudget } from './formBudget.ts'
import type { FormBudget, FormLine, FormSource } from './formBudget.ts'
import { formFunders, formRequest } from './formRequest.ts'
import { formRequests, grantsByAction } from './formRequests.ts'

function sourceOf(plan: Plan): FormSource {
  const model = createLiveModel(plan)
  return { plan, compiled: model.compiled, evaluation: model.evaluation('base') }
}

const linesOf = ({ charges, products }: FormBudget): readonly FormLine[] =>
  [charges, products].flatMap(({ lines, total, inKind, all }) => [...lines, total, ...inKind, all])
const centsOf = (budget: FormBudget, id: string) => linesOf(budget).find((each) => each.id === id)?.cents

const notified = { status: 3, probability: 1 } as const

/** Two actions: one bears 12 000 € of charges directly, the other 36 000 €; 9 600 € are shared. */
const twoActions = (...more: readonly DraftLine[]) =>
  aPlan()
    .over(12)
    .action('Crèche')
    .action('Jardin')
    .funder('Région', { kind: 'region' })
    .funder('Ville', { kind: 'municipality' })
    .with(
      line('runningCost', { amount: 1_200_000 }, { nature: 'rent' }, { actions: { Crèche: 1 } }),
      line('runningCost', { amount: 3_600_000 }, { nature: 'fees' }, { actions: { Jardin: 1 } }),
      line('runningCost', { amount: 936_000 }, { nature: 'insurance' }),
      line('runningCost', { amount: 24_000 }, { nature: 'bank' }),
      line('operatingGrant', { amount: 900_000, ...notified }, {}, { funder: 'Région', actions: { Crèche: 1 } }),
      line('operatingGrant', { amount: 1_000_000, ...notified }, {}, { funder: 'Ville', actions: { Crèche: 0.25 } }),
      ...more,
    )

describe('the grant form of a structure', () => {
  it('says of every line what the statement says', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 12, maxMonths: 24 }), (plan) => {
        const source = sourceOf(plan)
        const { lines } = source.compiled.statements.grantForm
        for (const { index: year } of source.evaluation.sheet.calendar.years) {
          const budget = formBudget(source, { action: null, year })
          for (const { code, row } of lines) {
            if (row === null) continue
            const stated = figureAt(source.evaluation, row, { kind: 'year', index: year }) ?? 0
            expect(Math.abs((centsOf(budget, code) ?? 0) - stated)).toBeLessThan(1)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('names funders under their sort, and asks for the rest to be named', () => {
    const plan = twoActions(line('operatingGrant', { amount: 50_000, ...notified })).build()
    const budget = formBudget(sourceOf(plan), { action: null, year: 0 })
    const named = budget.products.lines.filter(({ level }) => level === 3)
    expect(named.map(({ funder, cents }) => [plan.funders.find(({ id }) => id === funder)?.name, cents])).toEqual([
      ['Région', 900_000],
      ['Ville', 1_000_000],
    ])
    expect(centsOf(budget, 'unnamed')).toBe(50_000)
    expect(formAlerts(sourceOf(plan), budget, null)).toContainEqual({ code: 'unnamed', euros: 500 })
  })

  it('asks the structure for what income does not cover, and keeps empty lines of the form', () => {
    const budget = formBudget(
      sourceOf(
        aPlan()
          .over(12)
          .with(line('runningCost', { amount: 120_000 }))
          .build(),
      ),
      {
        action: null,
        year: 0,
      },
    )
    expect(centsOf(budget, 'insufficiency')).toBe(120_000)
    expect(centsOf(budget, 'p79')).toBe(0)
    expect(budget.charges.all.cents).toBe(budget.products.all.cents)
  })
})

describe('the grant form of an action', () => {
  it('takes its own charges, its share of the others by the key, and its grants', () => {
    const budget = formBudget(sourceOf(twoActions().build()), { action: 'Crèche', year: 0 })
    expect(centsOf(budget, 'rents')).toBe(1_200_000)
    expect(centsOf(budget, 'indirect')).toBe(240_000)
    expect(centsOf(budget, 'indirectFixed')).toBe(240_000)
    expect(centsOf(budget, 'region')).toBe(900_000)
    expect(centsOf(budget, 'municipality')).toBe(250_000)
    expect(centsOf(budget, 'insufficiency')).toBe(290_000)
    expect(budget.products.all.cents).toBe(1_440_000)
  })

  it('bears what its budget says, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 12, maxMonths: 24 }), (plan) => {
        const source = sourceOf(plan)
        for (const { id: action } of plan.actions) {
          if (!source.compiled.sheet.index.byId.has(`actions.${action}.cost`)) continue
          const budget = formBudget(source, { action, year: 0 })
          const said = (code: string) =>
            figureAt(source.evaluation, `actions.${action}.${code}`, { kind: 'year', index: 0 }) ?? 0
          expect(budget.charges.total.cents - (centsOf(budget, 'excess') ?? 0)).toBeCloseTo(said('cost'), 3)
          expect(budget.products.total.cents - (centsOf(budget, 'insufficiency') ?? 0)).toBeCloseTo(said('income'), 3)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the form in whole euros', () => {
  it('adds up on both sides, each total within a euro of its exact amount', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 12, maxMonths: 24 }), (plan) => {
        const source = sourceOf(plan)
        for (const action of [null, ...plan.actions.map(({ id }) => id)]) {
          const budget = formBudget(source, { action, year: 0 })
          for (const side of [budget.charges, budget.products]) {
            const lines = [...side.lines, side.total, ...side.inKind, side.all]
            const euros = new Map(lines.map((each) => [each.id, each.euros]))
            for (const each of lines) {
              if (each.sumOf) expect(each.euros).toBe(each.sumOf.reduce((sum, id) => sum + euros.get(id)!, 0))
            }
            expect(Math.abs(side.total.euros - side.total.cents / 100)).toBeLessThan(1)
            expect(Math.abs(side.all.euros - side.all.cents / 100)).toBeLessThan(1)
          }
          expect(budget.charges.total.euros).toBe(budget.products.total.euros)
          expect(budget.charges.all.euros).toBe(budget.products.all.euros)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a request', () => {
  const source = sourceOf(twoActions().build())
  const [region] = formFunders(source, 'Crèche')

  it('is what the funder gives in the budget, and its share of all income', () => {
    const budget = formBudget(source, { action: 'Crèche', year: 0 })
    expect(formRequest(budget, region!)).toMatchObject({ euros: 9_000, total: 14_400, share: 0.625 })
  })

  it('states the same other funders whoever is asked, and no more than the structure does', () => {
    const budget = formBudget(source, { action: 'Crèche', year: 0 })
    expect(formRequests(source, budget).map(({ euros }) => euros)).toEqual([9_000, 2_500])
    expect(grantsByAction(source, 0).map(({ whole, actions, rest }) => [whole, ...actions, rest])).toEqual([
      [900_000, 900_000, 0, 0],
      [1_000_000, 250_000, 0, 750_000],
    ])
  })

  it('is too large beyond the cap of its own lines, and beyond the costs', () => {
    const capped = (share: number, amount: number) =>
      sourceOf(
        aPlan()
          .over(12)
          .funder('Ville', { kind: 'municipality' })
          .with(
            line('runningCost', { amount: 1_000_000 }),
            line(
              'operatingGrant',
              { amount, maxShare: share, ...notified },
              { coFunding: 'capped' },
              { funder: 'Ville' },
            ),
          )
          .build(),
      )
    const codes = (of: FormSource) =>
      formAlerts(of, formBudget(of, { action: null, year: 0 }), null).map(({ code }) => code)
    expect(codes(capped(0.8, 900_000))).toEqual(['overShare', 'insufficiency'])
    expect(codes(capped(0.9, 900_000))).toEqual(['insufficiency'])
    expect(codes(capped(1, 1_100_000))).toEqual(['overCosts', 'excess'])
  })

  it('says when nothing is asked', () => {
    const later = sourceOf(
      aPlan()
        .over(24)
        .funder('Ville', { kind: 'municipality' })
        .with(line('operatingGrant', { amount: [0, 500_000], ...notified }, {}, { funder: 'Ville' }))
        .build(),
    )
    const budget = formBudget(later, { action: null, year: 0 })
    const [town] = formFunders(later, null)
    expect(formAlerts(later, budget, formRequest(budget, town!))).toEqual([{ code: 'nothingAsked', funder: 'Ville' }])
  })
})
