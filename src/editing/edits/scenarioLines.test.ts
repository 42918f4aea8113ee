import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { blankScenario } from '../../domain/plan/scenario.ts'
import { parseIsoMonth } from '../../domain/time/month.ts'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { arbitraryTree } from '../../../tests/support/arbitraryTree.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import type { Edit } from '../edit.ts'
import { changeFrozen, freezeScenario, removeFrozen } from './frozen.ts'
import { setInput } from './inputs.ts'
import { setChoice } from './lineDetails.ts'
import { addScenarioAction, changeScenarioAction, removeScenarioAction } from './scenarioActions.ts'
import { addLineIn, changeLineIn, duplicateLineIn, putLineBack, setTiming, takeLineAway } from './scenarioLines.ts'

const plan = aPlan()
  .with(
    line('operatingGrant', { amount: [100_00, 200_00, 300_00] }, {}, { id: 'grant', name: 'Région' }),
    line('solidarityLoan', { principal: 5000_00, drawMonth: '2026-06' }, {}, { id: 'loan' }),
    line('guarantee', { guaranteedShare: 0.5 }, {}, { id: 'guarantee', links: { loan: 'loan' } }),
    line('runningCost', { amount: 700_00 }, {}, { id: 'rent' }),
  )
  .scenario('bold', { 'loan/principal': 8000_00 })
  .scenario('bolder', { 'loan/annualRate': 0.05, 'guarantee/guaranteedShare': 0.6 }, 'bold')
  .build()

function done(from: Plan, ...edits: readonly Edit[]): Plan {
  const edited = edits.reduce((before, edit) => edit.apply(before), from)
  expect(checkPlan(edited, lineKind)).toEqual([])
  return edited
}

const scenario = (edited: Plan, id: string) => edited.scenarios.find((one) => one.id === id)!
const lineIds = (edited: Plan) => edited.lines.map(({ id }) => id)

/** Cash, result and both sides of the balance sheet of a plan computed from nothing. */
function totals(of: Plan, scenarioId: string): readonly number[] {
  const evaluation = createLiveModel(of).evaluation(scenarioId)
  return ['cash.closing', 'income.result', 'balance.totalDebts', 'balance.totalLiabilities'].flatMap((id) => [
    ...evaluation.row(id),
  ])
}

describe('lines of one scenario', () => {
  const added = { ...plan.lines[3]!, id: 'new', name: 'Nouveau' }

  it('are added to it alone, and to all in the base', () => {
    expect(done(plan, addLineIn('bold', added, 'loan')).lines[1]).toEqual({ ...added, scenario: 'bold' })
    expect(done(plan, addLineIn('base', added)).lines.at(-1)).toEqual(added)
  })

  it('give the figures of a plan that was written with them', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5, maxMonths: 30 }), (any) => {
        const [first] = any.lines
        const scenarios = [...any.scenarios, blankScenario({ id: 'more', name: 'more', parent: 'base' })]
        const before: Plan = { ...any, scenarios, lines: any.lines.slice(1).map(({ links: _none, ...rest }) => rest) }
        const { links: _none, ...alone } = first!
        const after = addLineIn('more', { ...alone, id: 'new' }).apply(before)
        const written: Plan = { ...before, lines: [...before.lines, { ...alone, id: 'new' }] }
        expect(totals(after, 'more')).toEqual(totals(written, 'base'))
        expect(totals(after, 'base')).toEqual(totals(before, 'base'))
      }),
      { numRuns: 25 },
    )
  })

  it('are left out of it and put back, and deleted where they were added', () => {
    const without = done(plan, takeLineAway('bold', 'rent'))
    expect(scenario(without, 'bold').removed).toEqual(['rent'])
    expect(lineIds(without)).toEqual(lineIds(plan))
    expect(done(without, putLineBack('bold', 'rent'))).toEqual(plan)
    expect(lineIds(done(plan, addLineIn('bold', added), takeLineAway('bold', 'new')))).toEqual(lineIds(plan))
    expect(lineIds(done(plan, takeLineAway('base', 'rent')))).toEqual(['grant', 'loan', 'guarantee'])
    expect(putLineBack('bold', 'rent').apply(plan)).toBe(plan)
  })

  it('are copied as they stand there', () => {
    const copied = done(plan, duplicateLineIn('bolder', 'loan', 'loan2', 'Copie'))
    expect(copied.lines[2]).toMatchObject({
      id: 'loan2',
      scenario: 'bolder',
      values: { principal: 8000_00, annualRate: 0.05 },
    })
    const everywhere = done(plan, duplicateLineIn('base', 'loan', 'loan2', 'Copie'))
    expect(scenario(everywhere, 'bold').overrides).toMatchObject({ 'loan2/principal': 8000_00 })
  })
})

describe('the time of a line in a scenario', () => {
  it('is moved and cut, and given back', () => {
    const until = parseIsoMonth('2027-06')!
    const moved = done(plan, setTiming('bold', 'grant', { later: 3 }), setTiming('bold', 'grant', { until }))
    expect(scenario(moved, 'bold').timing).toEqual({ grant: { later: 3, until } })
    const less = done(moved, setTiming('bold', 'grant', { later: null }))
    expect(scenario(less, 'bold').timing).toEqual({ grant: { until } })
    expect(done(less, setTiming('bold', 'grant', { until: null }))).toEqual(plan)
  })

  it('stays where the kind cannot be moved or cut', () => {
    expect(setTiming('bold', 'loan', { until: plan.timeline.start }).apply(plan)).toBe(plan)
    expect(setTiming('bold', 'guarantee', { later: 3 }).apply(plan)).toBe(plan)
    expect(scenario(done(plan, setTiming('bold', 'loan', { later: -2 })), 'bold').timing).toEqual({
      loan: { later: -2 },
    })
  })
})

describe('a structural choice in one scenario', () => {
  const bullet = changeLineIn('bold', 'loan', 'copy', (id) => setChoice(id, 'repayment', 'bullet'))
  const changed = done(plan, bullet)

  it('puts a copy in the place of the line, and of what is tied to it', () => {
    const copies = changed.lines.filter(({ replaces }) => replaces !== undefined)
    expect(copies).toMatchObject([
      {
        id: 'copy',
        replaces: 'loan',
        scenario: 'bold',
        choices: { repayment: 'bullet' },
        values: { principal: 8000_00 },
      },
      { replaces: 'guarantee', scenario: 'bold', links: { loan: 'copy' } },
    ])
    expect(scenario(changed, 'bold').removed).toEqual(['loan', 'guarantee'])
    expect(scenario(changed, 'bolder').overrides).toMatchObject({ 'copy/annualRate': 0.05 })
  })

  it('gives there what the choice gives everywhere, and nothing elsewhere', () => {
    const everywhere = done(plan, setChoice('loan', 'repayment', 'bullet'))
    expect(totals(changed, 'bold')).toEqual(totals(everywhere, 'bold'))
    expect(totals(changed, 'bolder')).toEqual(totals(everywhere, 'bolder'))
    expect(totals(changed, 'base')).toEqual(totals(plan, 'base'))
  })

  it('does so in any plan', () => {
    const inTree = arbitraryTree({ maxLines: 5, maxMonths: 30 })
    fc.assert(
      fc.property(inTree, fc.nat(), fc.nat(), (any, pick, option) => {
        const at = any.scenarios[1]!.id
        const chosen = any.lines[pick % any.lines.length]!
        const choices = lineKind(chosen.kind)!.choices
        const choice = choices[option % Math.max(1, choices.length)]
        if (!choice) return
        const change = (id: string) => setChoice(id, choice.id, choice.options[option % choice.options.length]!)
        const after = changeLineIn(at, chosen.id, 'copy', change).apply(any)
        expect(checkPlan(after, lineKind)).toEqual([])
        expect(totals(after, at)).toEqual(totals(change(chosen.id).apply(any), at))
        expect(totals(after, 'base')).toEqual(totals(any, 'base'))
      }),
      { numRuns: 60 },
    )
  })

  it('is made in the line itself by the base and by the scenario that added it', () => {
    const change = (scenarioId: string, id: string) =>
      changeLineIn(scenarioId, id, 'other', (at) => setChoice(at, 'repayment', 'constantCapital'))
    expect(lineIds(done(plan, change('base', 'loan')))).toEqual(lineIds(plan))
    expect(lineIds(done(changed, change('bold', 'copy')))).toEqual(lineIds(changed))
  })

  it('is taken back with the copies', () => {
    expect(done(changed, putLineBack('bold', 'loan')).lines).toEqual(plan.lines)
    expect(scenario(done(changed, takeLineAway('bold', 'copy')), 'bold').removed).toEqual([])
  })
})

describe('what will be done if it comes true', () => {
  it('is listed, ticked and taken away', () => {
    const action = { id: 'a', when: 'Si rien en mars', what: 'Demander l’avance', done: false }
    const once = done(plan, addScenarioAction('bold', action))
    expect(scenario(once, 'bold').actions).toEqual([action])
    const ticked = done(once, changeScenarioAction('bold', 'a', { done: true }))
    expect(scenario(ticked, 'bold').actions).toEqual([{ ...action, done: true }])
    expect(changeScenarioAction('bold', 'a', { done: true }).apply(ticked)).toBe(ticked)
    expect(done(ticked, removeScenarioAction('bold', 'a'))).toEqual(plan)
  })
})

describe('a frozen copy', () => {
  const copy = { id: 'f', name: 'Budget voté', frozenOn: '2026-11-23', scenario: 'bold', note: '' }
  const frozen = done(plan, freezeScenario(copy))

  it('keeps the plan of that day, without the copies that it held', () => {
    const twice = done(frozen, setInput('base', 'grant/amount', 1), freezeScenario({ ...copy, id: 'g' }))
    expect(twice.frozen.map((one) => one.plan.frozen)).toEqual([[], []])
    expect(twice.frozen[0]!.plan).toEqual(plan)
    expect(totals(twice.frozen[0]!.plan, 'bold')).toEqual(totals(plan, 'bold'))
  })

  it('is renamed, noted and deleted, never changed', () => {
    const noted = done(frozen, changeFrozen('f', { name: 'Budget', note: 'CA du 12' }))
    expect(noted.frozen[0]).toEqual({ ...copy, name: 'Budget', note: 'CA du 12', plan })
    expect(changeFrozen('f', { name: 'Budget' }).apply(noted)).toBe(noted)
    expect(done(noted, removeFrozen('f'))).toEqual(plan)
    expect(removeFrozen('other').apply(noted)).toBe(noted)
  })
})
