import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../tests/support/planBuilder.ts'
import { createLiveModel } from '../domain/model/liveModel.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Edit } from './edit.ts'
import { setInput } from './edits/inputs.ts'
import { watchRaises } from './watchRaises.ts'

const short = aPlan()
  .over(12)
  .with(
    line('operatingGrant', { amount: 600_000, status: 3, probability: 1 }, {}, { id: 'grant', name: 'Ville' }),
    line('runningCost', { amount: 1_200_000 }, {}, { id: 'rent' }),
  )
  .scenario('late', {}, 'base')
  .build()

let ids = 0
const run = (plan: Plan, edit: Edit): Plan => {
  const model = createLiveModel(plan)
  return watchRaises(edit, {
    today: '2026-11-24',
    newId: () => `raise${++ids}`,
    lowestCash: (id) => Math.min(...model.evaluation(id).row('cash.closing')),
  }).apply(plan)
}

describe('an income that is raised once the cash is known to fall below zero', () => {
  const raised = run(short, setInput('base', 'grant/amount', 900_000))

  it('is noted with what it was and became, the day, and the gap', () => {
    expect(raised.raises).toMatchObject([
      { line: 'grant', parameter: 'amount', scenario: 'base', day: '2026-11-24', before: 600_000, after: 900_000 },
    ])
    expect(raised.raises[0]!.lowestCash).toBeLessThan(0)
    expect(raised.raises[0]!.justification).toBe('')
  })

  it('stays one note while it is raised again, and none once it is taken back', () => {
    const again = run(raised, setInput('base', 'grant/amount', 950_000))
    expect(again.raises).toMatchObject([{ before: 600_000, after: 950_000 }])
    expect(run(again, setInput('base', 'grant/amount', 700_000)).raises).toMatchObject([
      { before: 600_000, after: 700_000 },
    ])
    expect(run(again, setInput('base', 'grant/amount', 600_000)).raises).toEqual([])
  })

  it('is another note once the first is justified, which stays', () => {
    const justified = { ...raised, raises: raised.raises.map((each) => ({ ...each, justification: 'Lettre' })) }
    expect(run(justified, setInput('base', 'grant/amount', 950_000)).raises).toMatchObject([
      { justification: 'Lettre', after: 900_000 },
      { justification: '', before: 900_000, after: 950_000 },
    ])
    expect(run(justified, setInput('base', 'grant/amount', 1_000)).raises).toHaveLength(1)
  })

  it('is noted in the scenario where it was typed', () => {
    expect(run(short, setInput('late', 'grant/amount', 900_000)).raises).toMatchObject([
      { scenario: 'late', before: 600_000 },
    ])
  })
})

describe('nothing is noted', () => {
  it('when a charge is raised, an income lowered, or a figure typed for the first time', () => {
    expect(run(short, setInput('base', 'rent/amount', 2_000_000)).raises).toEqual([])
    expect(run(short, setInput('base', 'grant/amount', 100_000)).raises).toEqual([])
    const untyped = {
      ...short,
      lines: short.lines.map((each) => (each.id === 'grant' ? { ...each, values: {} } : each)),
    }
    expect(run(untyped, setInput('base', 'grant/amount', 900_000)).raises).toEqual([])
  })

  it('when the cash holds', () => {
    const rich = run(short, setInput('base', 'rent/amount', 0))
    expect(run(rich, setInput('base', 'grant/amount', 900_000)).raises).toEqual([])
  })
})

describe('a line that is added', () => {
  const added: Edit = {
    label: () => ({ code: 'addLine', name: 'Dons' }),
    apply: (plan) => ({
      ...plan,
      lines: [...plan.lines, { ...plan.lines[0]!, id: 'gifts', name: 'Dons' }],
    }),
  }

  it('is building while nothing was decided, and a raise once something was', () => {
    expect(run(short, added).raises).toEqual([])
    const record = {
      question: 'Q',
      alternatives: [],
      choice: '',
      reasons: '',
      vote: null,
      assumptions: [],
      frozen: null,
    }
    const decided = { ...short, records: [{ id: 'r', ...record }] }
    expect(run(decided, added).raises).toMatchObject([{ line: 'gifts', parameter: '', before: 0, after: 600_000 }])
  })

  it('counts in the scenario that adds it', () => {
    const frozen = [{ id: 'f', name: 'F', frozenOn: '2026-01-01', scenario: 'base', note: '', plan: short }]
    const inLate: Edit = {
      ...added,
      apply: (plan) => ({
        ...added.apply(plan),
        lines: added.apply(plan).lines.with(-1, { ...short.lines[0]!, id: 'gifts', scenario: 'late' }),
      }),
    }
    expect(run({ ...short, frozen }, inLate).raises).toMatchObject([{ scenario: 'late' }])
  })
})
