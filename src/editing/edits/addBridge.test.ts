import { describe, expect, test } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import { addBridge } from './addBridge.ts'

const plan = aPlan()
  .with(line('operatingGrant', { amount: [10_000_00], balanceDelay: 2 }))
  .build()
const late = { id: 'late', name: 'Three months late', overrides: { 'operatingGrant/balanceDelay': 5 } }
const bridge = { id: 'bridged', name: 'With a bridge' }
const loan = {
  id: 'loan',
  kind: 'bankLoan',
  name: 'Bridge',
  choices: {},
  values: { principal: 5_000_00 },
  provenance: {},
}

describe('a bridge that is added', () => {
  test('is a choice over the event that it answers, and holds its line', () => {
    const edited = addBridge({ over: 'base', late, bridge, line: loan }).apply(plan)
    expect(edited.scenarios.slice(1)).toMatchObject([
      { id: 'late', parent: 'base', kind: 'event', overrides: late.overrides },
      { id: 'bridged', parent: 'late', kind: 'choice', overrides: {} },
    ])
    expect(edited.lines.at(-1)).toEqual({ ...loan, scenario: 'bridged' })
    expect(checkPlan(edited, lineKind)).toEqual([])
  })

  test('stands on the event that is there already', () => {
    const once = addBridge({ over: 'base', late, bridge, line: loan }).apply(plan)
    const other = { id: 'other', name: 'Another bridge' }
    const again = { ...late, id: 'again' }
    const twice = addBridge({ over: 'base', late: again, bridge: other, line: { ...loan, id: 'loan2' } }).apply(once)
    expect(twice.scenarios.map(({ id, parent }) => [id, parent])).toEqual([
      ['base', null],
      ['late', 'base'],
      ['bridged', 'late'],
      ['other', 'late'],
    ])
  })

  test('stands on the scenario itself where nothing is late', () => {
    const edited = addBridge({ over: 'base', late: null, bridge, line: loan }).apply(plan)
    expect(edited.scenarios.map(({ id, parent }) => [id, parent])).toEqual([
      ['base', null],
      ['bridged', 'base'],
    ])
  })
})
