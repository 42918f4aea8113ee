import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineKind } from '../domain/model/lineKinds.ts'
import { checkPlan } from '../domain/plan/checkPlan.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { arbitraryDeed } from '../../tests/support/arbitraryEdit.ts'
import { arbitraryPlan } from '../../tests/support/arbitraryPlan.ts'
import { aPlan } from '../../tests/support/planBuilder.ts'
import { commit, MAX_STEPS, redo, startHistory, undo } from './history.ts'
import type { History } from './history.ts'

const label = { code: 'renamePlan', name: '' } as const

describe('the history of a plan', () => {
  test('takes everything back and makes it again, exactly, whatever was done', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 5 }), fc.array(arbitraryDeed(), { maxLength: 30 }), (plan, deeds) => {
        const frozen = deepFreeze(plan)
        let history = startHistory(frozen)
        const states: string[] = [JSON.stringify(frozen)]
        for (const deed of deeds) {
          const before = history.current.plan
          const edit = deed(before)
          const after = edit.apply(before)
          if (after === before || checkPlan(after, lineKind).length > 0) continue
          history = commit(history, deepFreeze(after), edit.label(before))
          states.push(JSON.stringify(after))
        }
        const done = history
        for (const state of states.toReversed().slice(1)) {
          history = undo(history)
          expect(JSON.stringify(history.current.plan)).toBe(state)
        }
        expect(undo(history)).toBe(history)
        expect(history.current.plan).toBe(frozen)
        for (const state of states.slice(1)) {
          history = redo(history)
          expect(JSON.stringify(history.current.plan)).toBe(state)
        }
        expect(redo(history)).toBe(history)
        expect(read(history)).toEqual(read(done))
      }),
      { numRuns: 150 },
    )
  })

  test('keeps the last two hundred steps', () => {
    const plans = Array.from({ length: MAX_STEPS + 5 }, (_, index) => ({ ...aPlan().build(), name: `${index}` }))
    const history = plans.reduce<History>((grown, plan) => commit(grown, plan, label), startHistory(aPlan().build()))
    expect(history.past).toHaveLength(MAX_STEPS)
    expect(history.past[0]?.read()?.name).toBe('4')
  })

  test('an edit after undo ends what could be redone', () => {
    const plan = aPlan().build()
    const first = commit(startHistory(plan), { ...plan, name: 'first' }, label)
    const second = commit(undo(first), { ...plan, name: 'second' }, label)
    expect(second.future).toEqual([])
    expect(undo(second).current.plan).toBe(plan)
  })
})

/** A history with every plan it holds. */
function read({ past, future, ...rest }: History) {
  const steps = (list: History['past']) => list.map(({ number, label: name, ...step }) => [number, name, step.read()])
  return { ...rest, past: steps(past), future: steps(future) }
}

function deepFreeze(plan: Plan): Plan {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  freeze(plan)
  return plan
}
