import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { scenarioChain } from '../../domain/plan/resolveInputs.ts'
import { arbitraryTree } from '../../../tests/support/arbitraryTree.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import type { Edit } from '../edit.ts'
import { promoteScenario } from './promoteScenario.ts'
import { removeScenario, removeScenarioTree } from './scenarioRemoval.ts'
import { duplicateScenario, moveScenario, setReviewDay, setScenarioKind } from './scenarios.ts'

const small = { maxLines: 5, maxMonths: 30 }

function done(plan: Plan, ...edits: readonly Edit[]): Plan {
  const edited = edits.reduce((before, edit) => edit.apply(before), plan)
  expect(checkPlan(edited, lineKind)).toEqual([])
  return edited
}

/** Every row of a scenario of a plan that is computed from nothing, by id. */
function rowsOf(plan: Plan, scenarioId: string): ReadonlyMap<string, readonly number[]> {
  const model = createLiveModel(plan)
  const evaluation = model.evaluation(scenarioId)
  return new Map(model.compiled.sheet.rows.map(({ id }) => [id, [...evaluation.row(id)]]))
}

const totals = ['cash.closing', 'income.result', 'balance.totalDebts', 'balance.totalLiabilities']
const totalsOf = (plan: Plan, scenarioId: string) => {
  const rows = rowsOf(plan, scenarioId)
  return totals.map((id) => rows.get(id)!)
}

const tree = aPlan()
  .with(
    line('operatingGrant', { amount: [100_00, 200_00, 300_00] }, {}, { id: 'grant' }),
    line('runningCost', { amount: 700_00 }, {}, { id: 'rent' }),
    line('solidarityLoan', { principal: 5000_00 }, {}, { id: 'loan', scenario: 'bold' }),
  )
  .scenario('bold', { 'grant/amount': [null, 150_00, null] }, 'base', { removed: ['rent'] })
  .scenario('bolder', { 'loan/principal': 9000_00 }, 'bold', { timing: { grant: { later: 2 } } })
  .scenario('calm', { 'drivers/publicDelay': 3, 'grant/amount': [1_00] })
  .build()

describe('a scenario made the base', () => {
  const promoted = done(tree, promoteScenario('bold', 'Ancienne base'))

  it('gives its values and its lines to the plan, and the old ones to the former base', () => {
    expect(promoted.scenarios.map(({ id, parent }) => [id, parent])).toEqual([
      ['bold', null],
      ['base', 'bold'],
      ['bolder', 'bold'],
      ['calm', 'base'],
    ])
    expect(promoted.scenarios[0]).toMatchObject({ overrides: {}, removed: [], timing: {} })
    expect(promoted.scenarios[1]).toMatchObject({
      name: 'Ancienne base',
      overrides: { 'grant/amount': [100_00, 200_00, 300_00], 'loan/active': 0, 'rent/active': 1 },
    })
    const [grant, rent, loan] = promoted.lines
    expect(grant!.values['amount']).toEqual([100_00, 150_00, 300_00])
    expect(rent!.values['active']).toBe(0)
    expect(loan).not.toHaveProperty('scenario')
  })

  it('changes no row of any scenario', () => {
    fc.assert(
      fc.property(arbitraryTree(small), fc.nat(), (plan, pick) => {
        const [, ...derived] = plan.scenarios
        const { id } = derived[pick % derived.length]!
        const after = promoteScenario(id, 'Ancienne base').apply(plan)
        expect(checkPlan(after, lineKind)).toEqual([])
        expect(after.scenarios[0]).toMatchObject({ id, parent: null })
        for (const scenario of plan.scenarios) expect(rowsOf(after, scenario.id)).toEqual(rowsOf(plan, scenario.id))
      }),
      { numRuns: 60 },
    )
  })

  it('gives back a series that is shorter than the plan, where the promoted scenario typed one figure for all years', () => {
    const plan = aPlan()
      .with(line('operatingGrant', { amount: [100_00, 200_00] }, {}, { id: 'grant' }))
      .scenario('flat', { 'grant/amount': 50_00 })
      .build()
    const after = done(plan, promoteScenario('flat', 'Ancienne base'))
    expect(after.scenarios[1]!.overrides).toEqual({ 'grant/amount': [100_00, 200_00, 0] })
    for (const id of ['base', 'flat']) expect(totalsOf(after, id)).toEqual(totalsOf(plan, id))
  })

  it('is nothing for the base, and takes back and forth', () => {
    expect(promoteScenario('base', '').apply(tree)).toBe(tree)
    const back = done(promoted, promoteScenario('base', 'bold'))
    for (const { id } of tree.scenarios) expect(rowsOf(back, id)).toEqual(rowsOf(tree, id))
  })
})

describe('a copy of a scenario', () => {
  it('has copies of the lines that it adds, and gives the same figures', () => {
    const copied = done(tree, duplicateScenario('bold', 'twin', 'Jumeau'))
    expect(copied.lines.find(({ scenario }) => scenario === 'twin')).toMatchObject({ kind: 'solidarityLoan' })
    fc.assert(
      fc.property(arbitraryTree(small), (plan) => {
        for (const { id } of plan.scenarios) {
          const after = duplicateScenario(id, 'twin', 'Jumeau').apply(plan)
          expect(checkPlan(after, lineKind)).toEqual([])
          expect(totalsOf(after, 'twin')).toEqual(totalsOf(plan, id))
          expect(totalsOf(after, id)).toEqual(totalsOf(plan, id))
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('a scenario that goes', () => {
  it('leaves every figure to those that stood on it, with the lines that it added', () => {
    fc.assert(
      fc.property(arbitraryTree(small), (plan) => {
        for (const { id } of plan.scenarios.slice(1)) {
          const after = removeScenario(id).apply(plan)
          expect(checkPlan(after, lineKind)).toEqual([])
          for (const other of after.scenarios) expect(totalsOf(after, other.id)).toEqual(totalsOf(plan, other.id))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('hands its lines to each of its children', () => {
    const two = done(tree, duplicateScenario('bolder', 'boldest', 'Encore'), removeScenario('bold'))
    expect(two.lines.filter(({ kind }) => kind === 'solidarityLoan').map(({ scenario }) => scenario)).toEqual([
      'bolder',
      'boldest',
    ])
    expect(totalsOf(two, 'boldest')).toEqual(totalsOf(tree, 'bolder'))
  })

  it('may take with it all that stands on it, and nothing is left of their lines', () => {
    const gone = done(tree, removeScenarioTree('bold'))
    expect(gone.scenarios.map(({ id }) => id)).toEqual(['base', 'calm'])
    expect(gone.lines.map(({ id }) => id)).toEqual(['grant', 'rent'])
    expect(removeScenarioTree('base').apply(tree)).toBe(tree)
  })

  it('leaves no decision on it', () => {
    const deciding = aPlan()
      .scenario('a', {})
      .scenario('b', {}, 'a')
      .having({
        decisions: [
          {
            id: 'd',
            name: '',
            need: 0,
            month: tree.timeline.start,
            discountRate: 0,
            hourCost: 0,
            reference: 'a',
            alternatives: [{ scenario: 'b', obtainHours: 0, reportHoursPerYear: 0, commitments: '', governance: '' }],
          },
        ],
      })
      .build()
    expect(done(deciding, removeScenarioTree('a')).decisions).toMatchObject([{ reference: 'base', alternatives: [] }])
  })
})

describe('what is said of a scenario', () => {
  it('is its nature, the day of its review and its place', () => {
    const edited = done(
      tree,
      setScenarioKind('calm', 'event'),
      setReviewDay('calm', '2027-01-31'),
      moveScenario('calm', 'bold'),
    )
    expect(edited.scenarios.at(-1)).toMatchObject({ kind: 'event', reviewOn: '2027-01-31', parent: 'bold' })
    expect(setScenarioKind('calm', 'event').apply(edited)).toBe(edited)
  })

  it('never puts it on itself', () => {
    expect(moveScenario('bold', 'bolder').apply(tree)).toBe(tree)
    expect(moveScenario('base', 'calm').apply(tree)).toBe(tree)
    expect(scenarioChain(done(tree, moveScenario('bolder', 'calm')), 'bolder').map(({ id }) => id)).toEqual([
      'base',
      'calm',
      'bolder',
    ])
  })
})
