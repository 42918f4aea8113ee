import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLiveModel } from '../../../domain/model/liveModel.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import { checkPlan } from '../../../domain/plan/checkPlan.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { anonymisePlan, secretFactor } from './anonymisePlan.ts'

const anonymous = (plan: Plan, factor = 1) => anonymisePlan(plan, { language: 'fr', factor })

/** Names that the app gives its own meaning to; every other text of a plan was written by somebody, or names something. */
const ownWords = new Set([
  ...['kind', 'form', 'indirectKey', 'creditRating', 'collateral', 'regime', 'confidence', 'indicator', 'bound'],
  ...['what', 'driver', 'change', 'family', 'section', 'shape', 'figure', 'choices'],
])

/** The plan with each text that is no word of the app (ids, names, notes, dates) made one that can be found again. */
function marked(plan: Plan): Plan {
  const marks = new Map<string, string>()
  const mark = (text: string) => {
    const found = marks.get(text) ?? `SECRET${marks.size}`
    marks.set(text, found)
    return found
  }
  const ids = new Set([
    ...[...plan.lines, ...plan.scenarios, ...plan.funders, ...plan.actions].map(({ id }) => id),
    ...plan.events.map(({ id }) => id),
  ])
  const key = (text: string) =>
    text
      .split('/')
      .map((part) => (ids.has(part) ? mark(part) : part))
      .join('/')
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return mark(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [
        key(name),
        ownWords.has(name) && name !== 'id' ? child : walk(child),
      ]),
    )
  }
  // Only texts are changed: the shape stays that of a plan.
  return walk(plan) as Plan
}

describe('an anonymised copy', () => {
  test('holds no text, no name and no id of the original', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const secret = marked({
          ...plan,
          shared: { id: 'x', day: '2026-11-23', by: 'Awa', with: 'Jean', note: '', earlier: [], plan },
          frozen: [{ id: 'z', name: 'Votée', frozenOn: '2026-11-23', scenario: 'base', note: '', plan }],
          aid: { ...plan.aid, past: [{ id: 'aid', grantor: 'Mairie', month: 24300, amount: 5 }], notDeMinimis: ['l1'] },
        })
        expect(JSON.stringify(secret)).toContain('SECRET')
        expect(JSON.stringify(anonymous(secret, 1.7))).not.toContain('SECRET')
      }),
    )
  })

  test('is a valid plan with the same figures when amounts are left as they are', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5 }), (plan) => {
        const copy = anonymous(plan)
        expect(checkPlan(copy, lineKind)).toEqual([])
        const [before, after] = [createLiveModel(plan), createLiveModel(copy)]
        for (const [i, { id }] of plan.scenarios.entries()) {
          const [was, is] = [before.evaluation(id), after.evaluation(copy.scenarios[i]!.id)]
          for (const row of ['cash.closing', 'income.result']) expect(is.row(row)).toEqual(was.row(row))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('is a valid plan whatever the factor', () => {
    fc.assert(
      fc.property(arbitraryPlan({ extreme: true }), fc.double({ min: 0.4, max: 2.5, noNaN: true }), (plan, factor) => {
        expect(checkPlan(anonymous(plan, factor), lineKind)).toEqual([])
      }),
    )
  })

  test('names lines by their kind, numbers funders, and scales amounts alone', () => {
    const plan = aPlan()
      .driving({ cashFloor: 1000, inflation: 0.02 })
      .with(
        line('operatingGrant', { amount: [1000, 2000, 3000], probability: 0.5 }, {}, { name: 'DRAC', funder: 'État' }),
        line('operatingGrant', { amount: 500 }, {}, { name: 'Ville', funder: 'Ville' }),
      )
      .scenario('late', { 'operatingGrant/amount': [null, 400, null], 'drivers/activity': 0.5 })
      .build()
    const copy = anonymous(plan, 2)
    expect(copy.funders.map(({ name }) => name)).toEqual(['Financeur 1', 'Financeur 2'])
    expect(new Set(copy.lines.map(({ name }) => name)).size).toBe(2)
    expect(copy.lines.map(({ values }) => values)).toEqual([
      { amount: [2000, 4000, 6000], probability: 0.5 },
      { amount: 1000 },
    ])
    expect(copy.scenarios[1]).toMatchObject({ id: 's2', parent: 's1', name: 'Choix' })
    expect(copy.scenarios[1]?.overrides).toEqual({ 'l1/amount': [null, 800, null], 'drivers/activity': 0.5 })
    expect(copy.drivers).toMatchObject({ cashFloor: 2000, inflation: 0.02 })
  })

  test('is scaled by a factor away from 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (drawn) => {
        const factor = secretFactor(() => drawn)
        expect(Math.abs(Math.log(factor))).toBeGreaterThan(0.29)
        expect(factor).toBeGreaterThan(0.4)
        expect(factor).toBeLessThan(2.5)
      }),
    )
  })
})
