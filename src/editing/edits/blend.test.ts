import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import { applyHere, applyInScenario } from './applyLever.ts'
import { removeBlendCandidate, setBlendCandidate, setBlendLimits } from './blend.ts'

const plan = aPlan()
  .over(24)
  .with(line('bankLoan', { principal: 500_00, drawMonth: '2026-03' }, {}, { name: 'Banque' }))
  .scenario('later', {}, 'base', { timing: { bankLoan: { later: 2 } } })
  .build()

describe('the best blend', () => {
  it('is sought among resources that are chosen, changed and taken out', () => {
    const edit = setBlendCandidate({ line: 'bankLoan', least: 0, most: 1000_00 })
    expect(edit.label(plan)).toEqual({ code: 'setBlendCandidate', name: 'Banque' })
    const once = edit.apply(plan)
    expect(once.blend.candidates).toEqual([{ line: 'bankLoan', least: 0, most: 1000_00 }])
    expect(checkPlan(once, lineKind)).toEqual([])
    expect(edit.apply(once)).toBe(once)
    const more = setBlendCandidate({ line: 'bankLoan', least: 200_00, most: 1000_00 }).apply(once)
    expect(more.blend.candidates).toEqual([{ line: 'bankLoan', least: 200_00, most: 1000_00 }])
    expect(removeBlendCandidate('bankLoan').apply(more).blend).toEqual(plan.blend)
  })

  it('keeps to limits that may be taken away', () => {
    const edited = setBlendLimits({ minDebtServiceCover: 1.2, maxFunderShare: 0.4 }).apply(plan)
    expect(edited.blend).toMatchObject({ minDebtServiceCover: 1.2, maxFunderShare: 0.4 })
    expect(checkPlan(edited, lineKind)).toEqual([])
    expect(setBlendLimits({ minDebtServiceCover: null, maxFunderShare: null }).apply(edited).blend).toEqual(plan.blend)
  })
})

describe('what a lever comes to', () => {
  const month = plan.timeline.start + 6
  const changes = new Map([
    ['bankLoan/principal', 800_00],
    ['bankLoan/drawMonth', month],
  ])

  it('is typed in the base, or as overrides that read the same where dates are moved', () => {
    const base = applyHere('base', 'x', changes).apply(plan)
    expect(base.lines[0]!.values).toMatchObject({ principal: 800_00, drawMonth: month })
    const moved = applyHere('later', 'x', changes).apply(plan)
    expect(checkPlan(moved, lineKind)).toEqual([])
    expect(createLiveModel(moved).evaluation('later').input('bankLoan/drawMonth')[0]).toBe(month)
  })

  it('makes a scenario over the one where it was sought, in one step', () => {
    const edit = applyInScenario('later', { id: 'new', name: 'Plus', story: 'Why' }, changes)
    expect(edit.label(plan)).toEqual({ code: 'addScenario', name: 'Plus' })
    const edited = edit.apply(plan)
    expect(checkPlan(edited, lineKind)).toEqual([])
    expect(edited.scenarios.at(-1)).toMatchObject({ id: 'new', parent: 'later', kind: 'choice', story: 'Why' })
    const evaluation = createLiveModel(edited).evaluation('new')
    expect(evaluation.input('bankLoan/principal')[0]).toBe(800_00)
    expect(evaluation.input('bankLoan/drawMonth')[0]).toBe(month)
  })
})
