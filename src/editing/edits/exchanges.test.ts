import { describe, expect, test } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { commonAncestor } from '../merge/commonAncestor.ts'
import { mergePlans } from '../merge/mergePlans.ts'
import { sendPlan, takeVersion } from './exchanges.ts'
import { setInput } from './inputs.ts'
import { renameLine } from './lineDetails.ts'

const plan = aPlan()
  .with(line('solidarityLoan', { principal: 5000 }, {}, { id: 'loan', name: 'Prêt' }))
  .build()
const exchange = (id: string, by: string) => ({ id, day: '2026-11-23', by, with: '', note: '' })

describe('exchanges of a plan', () => {
  test('there and back: what both had in common is what was sent last', () => {
    const mine = sendPlan(exchange('x1', 'Awa')).apply(plan)
    const received = { ...mine, id: 'other' }
    const theirs = sendPlan(exchange('x2', 'DLA')).apply(setInput('base', 'loan/principal', 7000).apply(received))
    const changed = renameLine('loan', 'Prêt France Active').apply(mine)
    expect(commonAncestor(changed, theirs)).toEqual(plan)

    const { plan: merged, conflicts } = mergePlans(commonAncestor(changed, theirs), changed, theirs)
    expect(conflicts).toEqual([])
    const taken = takeVersion(merged, theirs, exchange('x3', 'DLA')).apply(changed)
    expect(taken).toMatchObject({ id: 'plan', shared: { id: 'x2', earlier: ['x1'], by: 'DLA' } })
    expect(taken.lines[0]).toMatchObject({ name: 'Prêt France Active', values: { principal: 7000 } })

    const again = sendPlan(exchange('x4', 'DLA')).apply(setInput('base', 'loan/principal', 8000).apply(theirs))
    expect(commonAncestor(taken, again)?.lines[0]?.values).toEqual({ principal: 7000 })
  })

  test('a file that came back without being sent anew, and one that answers an older version', () => {
    const mine = sendPlan(exchange('x1', 'Awa')).apply(plan)
    const back = setInput('base', 'loan/principal', 7000).apply(mine)
    expect(commonAncestor(mine, back)).toEqual(plan)
    const later = sendPlan(exchange('x2', 'Awa')).apply(renameLine('loan', 'Autre').apply(mine))
    expect(commonAncestor(later, back)).toEqual(plan)
  })

  test('two plans that never met have nothing in common', () => {
    const mine = sendPlan(exchange('x1', 'Awa')).apply(plan)
    expect(commonAncestor(mine, plan)).toBeNull()
    expect(commonAncestor(mine, sendPlan(exchange('x9', 'Jean')).apply(plan))).toBeNull()
  })
})
