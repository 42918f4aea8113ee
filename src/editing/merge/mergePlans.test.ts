import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../domain/plan/plan.ts'
import { arbitraryEdits } from '../../../tests/support/arbitraryEdited.ts'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import type { Edit } from '../edit.ts'
import { changeFunder, removeFunder } from '../edits/funders.ts'
import { setInput, setInputAt } from '../edits/inputs.ts'
import { renameLine } from '../edits/lineDetails.ts'
import { addLine, moveLine, removeLine } from '../edits/lines.ts'
import { addNote } from '../edits/notes.ts'
import { removeScenario } from '../edits/scenarioRemoval.ts'
import { addScenario, renameScenario } from '../edits/scenarios.ts'
import { renamePlan } from '../edits/structure.ts'
import { addYearsBefore, moveStart } from '../edits/timeline.ts'
import { newLine } from '../newLine.ts'
import { toMonth } from '../../domain/time/month.ts'
import { mergePlans } from './mergePlans.ts'
import type { Choices } from './mergePlans.ts'
import { planDifferences } from './planDifferences.ts'
import { isSame } from './planTree.ts'
import { treeOfPlan } from './treeOfPlan.ts'

const base = aPlan()
  .with(
    line('operatingGrant', { amount: [100, 200, 300] }, {}, { id: 'region', name: 'Région', funder: 'Région' }),
    line('solidarityLoan', { principal: 5000 }, {}, { id: 'loan', name: 'Prêt' }),
    line('runningCost', { amount: [50, 50, 50] }, {}, { id: 'rent', name: 'Loyer' }),
  )
  .scenario('late', { 'region/amount': [null, 150, null], 'loan/principal': 4000 })
  .build()

const after = (...edits: readonly Edit[]) => edits.reduce((plan, edit) => edit.apply(plan), base)
const merged = (mine: Plan, theirs: Plan, choices: Choices = {}) => mergePlans(base, mine, theirs, choices)
const sameButOrder = (a: Plan, b: Plan) => expect(planDifferences(a, b)).toEqual([])

describe('merging two versions of a plan', () => {
  test('of which one changed nothing gives the other', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5 }), arbitraryEdits(), (before, edit) => {
        const edited = edit(before)
        for (const { plan, conflicts, problems } of [
          mergePlans(before, edited, before),
          mergePlans(before, before, edited),
          mergePlans(before, edited, edited),
        ]) {
          expect(isSame(treeOfPlan(plan), treeOfPlan(edited))).toBe(true)
          expect({ conflicts, problems }).toEqual({ conflicts: [], problems: [] })
        }
      }),
      { numRuns: 150 },
    )
  })

  test('gives a valid plan, or says what is wrong; all of mine, or all of theirs, where each conflict is so chosen', () => {
    let valid = 0
    let all = 0
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5 }), arbitraryEdits(3), arbitraryEdits(3), (before, edit, other) => {
        const [mine, theirs] = [edit(before), other(before)]
        for (const side of ['mine', 'theirs'] as const) {
          const { conflicts } = mergePlans(before, mine, theirs)
          const choices = Object.fromEntries(conflicts.map(({ key }) => [key, side]))
          const { plan, problems } = mergePlans(before, mine, theirs, choices)
          all++
          if (problems.length > 0) continue
          valid++
          expect(plan.id).toBe(mine.id)
        }
      }),
      { numRuns: 150 },
    )
    expect(valid / all).toBeGreaterThan(0.95)
  })

  test('commutes where nothing is in conflict', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5 }), arbitraryEdits(3), arbitraryEdits(3), (before, edit, other) => {
        const [mine, theirs] = [edit(before), other(before)]
        const [one, two] = [mergePlans(before, mine, theirs), mergePlans(before, theirs, mine)]
        // While the periods are to be chosen, each side is read over its own: other things meet there.
        if (one.conflicts.some(({ path }) => path[0] === 'timeline')) return
        expect(one.conflicts.length).toBe(two.conflicts.length)
        if (one.conflicts.length === 0) sameButOrder(one.plan, two.plan)
      }),
      { numRuns: 150 },
    )
  })

  test('takes what each changed apart: lines, years of one series, scenarios, names, notes', () => {
    const on = { what: 'line', line: 'rent' } as const
    const said = { kind: 'question', author: 'DLA', day: '2026-11-23', text: 'Bail ?', done: false } as const
    const note = { id: 'n', on, ...said }
    const mine = after(
      setInputAt('base', 'region/amount', 0, 111),
      renameLine('loan', 'Prêt France Active'),
      moveLine('rent', 'region'),
    )
    const theirs = after(
      setInputAt('base', 'region/amount', 2, 333),
      addNote(note),
      addScenario({ id: 'less', name: 'Moins', parent: 'late' }),
      addLine(newLine('new', 'runningCost', 'Énergie'), 'rent'),
    )
    const { plan, conflicts, taken } = merged(mine, theirs)
    expect(conflicts).toEqual([])
    expect(plan.lines.map(({ id }) => id)).toEqual(['rent', 'region', 'loan', 'new'])
    expect(plan.lines.find(({ id }) => id === 'region')?.values['amount']).toEqual([111, 200, 333])
    expect(plan.lines.find(({ id }) => id === 'loan')?.name).toBe('Prêt France Active')
    expect(plan.notes).toEqual([note])
    expect(plan.scenarios.map(({ id }) => id)).toEqual(['base', 'late', 'less'])
    expect(taken.map(({ path }) => path.slice(0, 2))).toEqual([
      ['lines', 'region'],
      ['lines', 'new'],
      ['scenarios', 'less'],
      ['notes', 'n'],
    ])
  })

  test('asks where both changed the same thing, and follows the choice', () => {
    const [mine, theirs] = [
      after(setInput('base', 'loan/principal', 6000)),
      after(setInput('base', 'loan/principal', 7000)),
    ]
    const { conflicts, plan } = merged(mine, theirs)
    expect(conflicts).toMatchObject([
      { path: ['lines', 'loan', 'values', 'principal'], base: 5000, mine: 6000, theirs: 7000 },
    ])
    expect(plan).toEqual(mine)
    expect(merged(mine, theirs, { [conflicts[0]!.key]: 'theirs' }).plan).toEqual(theirs)
  })

  test('asks when one removed what the other changed, and gives it back with all that was said of it', () => {
    const [mine, theirs] = [
      after(removeLine('loan'), renamePlan('Mien')),
      after(setInput('late', 'loan/principal', 3000)),
    ]
    const { conflicts, plan } = merged(mine, theirs)
    expect(conflicts).toMatchObject([{ path: ['lines', 'loan'], mine: undefined }])
    expect(plan.lines.map(({ id }) => id)).toEqual(['region', 'rent'])
    expect(plan.scenarios[1]?.overrides).toEqual({ 'region/amount': [null, 150, null] })
    const back = merged(mine, theirs, { [conflicts[0]!.key]: 'theirs' })
    expect(back.plan.name).toBe('Mien')
    expect(back.plan.lines.map(({ id }) => id)).toEqual(['region', 'loan', 'rent'])
    expect(back.plan.scenarios[1]?.overrides).toMatchObject({ 'loan/principal': 3000 })
    expect(back.problems).toEqual([])
  })

  test('asks when one removed a scenario on which the other built, or a funder whom the other changed', () => {
    const mine = after(removeScenario('late'), removeFunder('funder1'))
    const theirs = after(
      addScenario({ id: 'worse', name: 'Pire', parent: 'late' }),
      changeFunder('funder1', { usualDelay: 3 }),
    )
    const { conflicts, problems } = merged(mine, theirs)
    expect(conflicts.map(({ path }) => path)).toEqual([
      ['scenarios', 'late'],
      ['funders', 'funder1'],
    ])
    expect(problems).toEqual([])
    const back = merged(mine, theirs, Object.fromEntries(conflicts.map(({ key }) => [key, 'theirs'])))
    sameButOrder(back.plan, theirs)
  })

  test('removes what only one removed', () => {
    const { plan, conflicts } = merged(after(removeLine('loan')), after(renameScenario('late', 'Retard')))
    expect(conflicts).toEqual([])
    expect(plan.lines).toHaveLength(2)
    expect(plan.scenarios[1]).toMatchObject({ name: 'Retard', overrides: { 'region/amount': [null, 150, null] } })
  })

  test('brings both over one timeline when one moved it', () => {
    const { plan, conflicts } = merged(after(addYearsBefore(1)), after(setInputAt('base', 'region/amount', 0, 111)))
    expect(conflicts).toEqual([])
    expect(plan.timeline).toMatchObject({ start: toMonth(2025, 1), months: 48 })
    expect(plan.lines[0]?.values['amount']).toEqual([0, 111, 200, 300])
    const both = merged(after(moveStart(toMonth(2027, 1))), after(moveStart(toMonth(2028, 1))))
    expect(both.conflicts.map(({ path }) => path)).toEqual([['timeline']])
    expect(merged(both.plan, after(), {}).plan.timeline.start).toBe(toMonth(2027, 1))
  })

  test('without a version before, asks for all that differs and keeps mine until told', () => {
    const mine = after(renameLine('loan', 'Mien'), removeLine('rent'))
    const theirs = after(setInput('base', 'loan/principal', 7000))
    const { conflicts, plan } = mergePlans(null, mine, theirs)
    expect(conflicts.map(({ path }) => path.join('/'))).toEqual([
      'lines/loan/name',
      'lines/loan/values/principal',
      'lines/rent',
    ])
    expect(plan).toEqual(mine)
    const choices = Object.fromEntries(conflicts.map(({ key }) => [key, 'theirs' as const]))
    sameButOrder(mergePlans(null, mine, theirs, choices).plan, theirs)
  })
})
