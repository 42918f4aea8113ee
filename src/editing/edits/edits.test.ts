import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import { driverInputId } from '../../domain/plan/drivers.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { parseIsoMonth } from '../../domain/time/month.ts'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import type { Edit } from '../edit.ts'
import { clearInput, clearInputAt, setActive, setInput, setInputAt } from './inputs.ts'
import { setChoice, setFunder, setProvenance } from './lineDetails.ts'
import { addLine, duplicateLine, moveLine, removeLine } from './lines.ts'
import { removeScenario } from './scenarioRemoval.ts'
import { addScenario, duplicateScenario } from './scenarios.ts'
import { addYearsBefore, moveStart, setFiscalYearEnd, setMonths } from './timeline.ts'

const plan = aPlan()
  .with(
    line('operatingGrant', { amount: [100, 200, 300] }, {}, { id: 'grant', name: 'Région', funder: 'Région' }),
    line('solidarityLoan', { principal: 5000, drawMonth: '2026-06' }, {}, { id: 'loan' }),
    line('runningCost', { amount: 700 }, {}, { id: 'rent' }),
  )
  .scenario('late', { 'grant/amount': [null, 150, null], 'drivers/publicDelay': 3 })
  .scenario('worse', { 'grant/amount': [null, null, 50], 'loan/principal': 1000 }, 'late')
  .build()

const grant = (edited: Plan) => edited.lines.find(({ id }) => id === 'grant')!
const overrides = (edited: Plan, id: string) => edited.scenarios.find((scenario) => scenario.id === id)!.overrides
const month = (text: string) => parseIsoMonth(text)!

function done(...edits: readonly Edit[]): Plan {
  const edited = edits.reduce((before, edit) => edit.apply(before), plan)
  expect(checkPlan(edited, lineKind)).toEqual([])
  return edited
}

describe('typing figures', () => {
  test('the base holds what is typed in its line', () => {
    expect(grant(done(setInput('base', 'grant/probability', 0.8))).values['probability']).toBe(0.8)
    expect(grant(done(setInputAt('base', 'grant/amount', 1, 250))).values['amount']).toEqual([100, 250, 300])
    expect(done(setInput('base', driverInputId('inflation'), 0.02)).drivers.inflation).toBe(0.02)
  })

  test('one figure for every year becomes a series when one year is typed', () => {
    const edited = done(setInputAt('base', 'rent/amount', 2, 900))
    expect(edited.lines.find(({ id }) => id === 'rent')!.values['amount']).toEqual([700, 700, 900])
  })

  test('another scenario holds what it changes, and only that', () => {
    const edited = done(setInputAt('late', 'grant/amount', 0, 90), setInput('late', 'grant/probability', 0.1))
    expect(overrides(edited, 'late')).toMatchObject({ 'grant/amount': [90, 150, null], 'grant/probability': 0.1 })
    expect(grant(edited)).toBe(grant(plan))
  })

  test('clearing gives the parent its say again, and the base its default', () => {
    expect(overrides(done(clearInputAt('late', 'grant/amount', 1)), 'late')).toEqual({ 'drivers/publicDelay': 3 })
    expect(overrides(done(clearInput('late', 'drivers/publicDelay')), 'late')).not.toHaveProperty('drivers/publicDelay')
    expect(grant(done(clearInput('base', 'grant/amount'))).values).not.toHaveProperty('amount')
    expect(grant(done(clearInputAt('base', 'grant/amount', 0))).values['amount']).toEqual([0, 200, 300])
  })

  test('a line is left out of one scenario', () => {
    expect(overrides(done(setActive('late', 'grant', false)), 'late')['grant/active']).toBe(0)
    expect(grant(done(setActive('base', 'grant', false))).values['active']).toBe(0)
  })

  test('nothing changes when the same is typed, or when there is no such place', () => {
    for (const edit of [
      setInput('base', 'grant/amount', [100, 200, 300]),
      setInput('base', 'nothing/amount', 3),
      setInput('nowhere', 'grant/amount', 3),
      setInputAt('base', 'grant/amount', 9, 3),
      clearInput('late', 'grant/probability'),
      setFunder('grant', 'funder1'),
      setProvenance('grant', 'amount', null),
      setMonths(36),
    ]) {
      expect(edit.apply(plan)).toBe(plan)
    }
  })
})

describe('lines', () => {
  test('a copy stands after its model, with what the scenarios change', () => {
    const edited = done(duplicateLine('grant', 'grant2', 'Région (copie)'))
    expect(edited.lines.map(({ id }) => id)).toEqual(['grant', 'grant2', 'loan', 'rent'])
    expect(overrides(edited, 'late')['grant2/amount']).toEqual([null, 150, null])
    expect(overrides(edited, 'late')['grant/amount']).toEqual([null, 150, null])
  })

  test('a removed line leaves nothing behind', () => {
    const edited = done(removeLine('grant'))
    expect(edited.lines.map(({ id }) => id)).toEqual(['loan', 'rent'])
    expect(overrides(edited, 'late')).toEqual({ 'drivers/publicDelay': 3 })
  })

  test('lines are added and moved before another, or to the end', () => {
    const ids = (edit: Edit) => done(edit).lines.map(({ id }) => id)
    expect(ids(addLine({ ...grant(plan), id: 'new' }, 'loan'))).toEqual(['grant', 'new', 'loan', 'rent'])
    expect(ids(moveLine('rent', 'grant'))).toEqual(['rent', 'grant', 'loan'])
    expect(ids(moveLine('grant', null))).toEqual(['loan', 'rent', 'grant'])
  })

  test('details are written and taken away', () => {
    expect(grant(done(setFunder('grant', null)))).not.toHaveProperty('funder')
    expect(grant(done(setChoice('grant', 'payment', 'single'))).choices).toEqual({ payment: 'single' })
    const sourced = done(setProvenance('grant', 'amount', { source: 'Convention', date: '2026-01' }))
    expect(grant(sourced).provenance).toEqual({ amount: { source: 'Convention', date: '2026-01' } })
  })
})

describe('scenarios', () => {
  test('a child of a removed scenario keeps every figure it had', () => {
    const edited = done(removeScenario('late'))
    expect(edited.scenarios.map(({ id, parent }) => [id, parent])).toEqual([
      ['base', null],
      ['worse', 'base'],
    ])
    expect(overrides(edited, 'worse')).toEqual({
      'grant/amount': [null, 150, 50],
      'drivers/publicDelay': 3,
      'loan/principal': 1000,
    })
  })

  test('removing any scenario changes no figure of the others', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 4, maxMonths: 30 }), (any) => {
        for (const { id } of any.scenarios.slice(1)) {
          const edited = removeScenario(id).apply(any)
          for (const other of edited.scenarios) {
            const figures = (of: Plan) => createLiveModel(of).evaluation(other.id).row('cash.closing')
            expect(figures(edited)).toEqual(figures(any))
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test('the base cannot be removed; its copy stands over it', () => {
    expect(removeScenario('base').apply(plan)).toBe(plan)
    expect(done(duplicateScenario('base', 'again', 'Encore')).scenarios[1]).toMatchObject({
      parent: 'base',
      overrides: {},
    })
    expect(done(duplicateScenario('late', 'again', 'Encore')).scenarios[2]).toMatchObject({
      parent: 'base',
      overrides: overrides(plan, 'late'),
    })
    expect(done(addScenario({ id: 'hope', name: 'Espoir', parent: 'late' })).scenarios[3]?.parent).toBe('late')
  })
})

describe('the timeline', () => {
  test('a plan moves as a whole: years keep their numbers, typed months move along', () => {
    const edited = done(moveStart(month('2027-01')))
    expect(grant(edited).values['amount']).toEqual([100, 200, 300])
    expect(edited.lines[1]!.values['drawMonth']).toBe(month('2027-06'))
    expect(done(moveStart(month('2027-01')), moveStart(plan.timeline.start))).toEqual(plan)
  })

  test('years added before leave every figure at its date', () => {
    const edited = done(addYearsBefore(2))
    expect(edited.timeline).toEqual({ start: month('2024-01'), months: 60, fiscalYearEndMonth: 12 })
    expect(grant(edited).values['amount']).toEqual([0, 0, 100, 200, 300])
    expect(overrides(edited, 'late')['grant/amount']).toEqual([null, null, null, 150, null])
    expect(edited.lines[1]!.values['drawMonth']).toBe(month('2026-06'))
  })

  test('a shortened plan gives everything back when it is lengthened again', () => {
    expect(done(setMonths(12), setFiscalYearEnd(8), setMonths(36), setFiscalYearEnd(12))).toEqual(plan)
    const typed = done(setMonths(12), setInputAt('base', 'grant/amount', 0, 1), setMonths(36))
    expect(grant(typed).values['amount']).toEqual([1, 200, 300])
  })
})
