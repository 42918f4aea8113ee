import { describe, expect, it } from 'vitest'
import { lineKind } from '../../domain/model/lineKinds.ts'
import type { Range } from '../../domain/plan/chance.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import { line, aPlan } from '../../../tests/support/planBuilder.ts'
import { setChance, setDriverRange, setLineChance } from './chance.ts'

const plan = aPlan()
  .with(line('operatingGrant', {}, {}, { name: 'Ville' }))
  .build()
const range: Range = { shape: 'triangular', low: 0.8, likely: 1, high: 1.1 }
const delay = { shape: 'uniform', most: 6, likely: 2, stop: 0.5 } as const

describe('what is left to chance', () => {
  it('is set line by line and forgotten when nothing is said of a line any more', () => {
    const edit = setLineChance('operatingGrant', { delay, range })
    expect(edit.label(plan)).toEqual({ code: 'setLineChance', name: 'Ville' })
    const once = edit.apply(plan)
    expect(once.chance.lines).toEqual({ operatingGrant: { delay, range } })
    expect(checkPlan(once, lineKind)).toEqual([])
    expect(edit.apply(once)).toBe(once)
    const twice = setLineChance('operatingGrant', { delay: null, awarded: false }).apply(once)
    expect(twice.chance.lines).toEqual({ operatingGrant: { range, awarded: false } })
    const none = setLineChance('operatingGrant', { range: null, awarded: null }).apply(twice)
    expect(none.chance).toEqual(plan.chance)
  })

  it('holds one range a driver', () => {
    const once = setDriverRange('activity', range).apply(plan)
    const twice = setDriverRange('activity', { ...range, high: 1.3 }).apply(once)
    expect(twice.chance.drivers).toEqual([{ driver: 'activity', range: { ...range, high: 1.3 } }])
    expect(setDriverRange('inflation', null).apply(twice)).toBe(twice)
    expect(setDriverRange('activity', null).apply(twice).chance.drivers).toEqual([])
  })

  it('is drawn from a seed, so many times', () => {
    const edited = setChance({ seed: 7, runs: 500 }).apply(plan)
    expect(edited.chance).toEqual({ ...plan.chance, seed: 7, runs: 500 })
    expect(setChance({ runs: 500 }).apply(edited)).toBe(edited)
    expect(checkPlan(setChance({ runs: 0 }).apply(plan), lineKind)).toMatchObject([{ code: 'tooLow' }])
  })
})
