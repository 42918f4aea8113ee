import { describe, expect, test, vi } from 'vitest'
import { aPlan, line } from '../../tests/support/planBuilder.ts'
import { setInput } from './edits/inputs.ts'
import { renamePlan } from './edits/structure.ts'
import { startHistory } from './history.ts'
import type { History } from './history.ts'
import type { PlanStore, Written } from './planStore.ts'
import { renameStoredPlan } from './renameStoredPlan.ts'
import { openSession } from './session.ts'
import type { Session } from './session.ts'

const plan = aPlan()
  .with(line('operatingGrant', { amount: 100 }, {}, { id: 'grant', name: 'Région' }))
  .build()

/** A store whose writes wait until the test lets them end. */
function slowStore() {
  const writes: { readonly history: History; readonly end: (outcome: Written) => void }[] = []
  const absent = () => Promise.reject(new Error('not used'))
  const store: PlanStore = {
    ...{ check: absent, list: absent, add: absent, duplicate: absent, remove: absent, restore: absent },
    get: (id) =>
      Promise.resolve(
        id === plan.id
          ? { ok: true, history: startHistory(plan), revision: 1 }
          : { ok: false, reason: 'missing' as const },
      ),
    put: (history) => new Promise((end) => writes.push({ history, end })),
  }
  return { store, writes }
}

async function open(store: PlanStore): Promise<Session> {
  const opened = await openSession(store, plan.id)
  if (!opened.ok) throw new Error(opened.reason)
  return opened.session
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

describe('an editing session', () => {
  test('says saved only once the newest edit is written, one write at a time', async () => {
    const { store, writes } = slowStore()
    const session = await open(store)
    expect(session.state()).toMatchObject({ status: 'saved', undo: null, redo: null })
    for (const name of ['a', 'b', 'c']) session.run(renamePlan(name))
    expect(session.state()).toMatchObject({ status: 'saving', undo: { code: 'renamePlan', name: 'b' } })
    expect(writes).toHaveLength(1)
    writes[0]?.end({ ok: true, revision: 2 })
    await settle()
    expect(session.state().status).toBe('saving')
    expect(writes.map(({ history }) => history.current.plan.name)).toEqual(['a', 'c'])
    writes[1]?.end({ ok: true, revision: 3 })
    expect(await session.flush()).toBe(true)
    expect(session.state().status).toBe('saved')
  })

  test('keeps the edit when a write fails, says so, and writes again when asked or at the next edit', async () => {
    const { store, writes } = slowStore()
    const session = await open(store)
    session.run(renamePlan('a'))
    writes[0]?.end({ ok: false, reason: 'full' })
    await settle()
    expect(session.state()).toMatchObject({ status: 'failed', failure: 'full', plan: { name: 'a' } })
    session.retry()
    expect(session.state()).toMatchObject({ status: 'saving', failure: null })
    writes[1]?.end({ ok: false, reason: 'unknown' })
    await settle()
    expect(session.state().failure).toBe('unknown')
    session.run(renamePlan('b'))
    writes[2]?.end({ ok: true, revision: 2 })
    expect(await session.flush()).toBe(true)
    expect(writes.map(({ history }) => history.current.plan.name)).toEqual(['a', 'a', 'b'])
  })

  test('takes a store that throws for a write that failed', async () => {
    const { store } = slowStore()
    const session = await open({ ...store, put: () => Promise.reject(new Error('gone')) })
    session.run(renamePlan('a'))
    expect(await session.flush()).toBe(false)
    expect(session.state()).toMatchObject({ status: 'failed', failure: 'unknown' })
  })

  test('refuses an edit that would make the plan invalid, and says why', async () => {
    const { store, writes } = slowStore()
    const session = await open(store)
    expect(session.run(setInput('base', 'grant/probability', 1.4))).toMatchObject([
      { code: 'tooHigh', path: 'lines[0].values.probability', value: 1.4, line: 'Région' },
    ])
    expect(session.state()).toMatchObject({ plan, status: 'saved', undo: null })
    expect(writes).toEqual([])
  })

  test('tells its listeners of every change, and of nothing else', async () => {
    const { store, writes } = slowStore()
    const session = await open(store)
    const listener = vi.fn()
    const stop = session.subscribe(listener)
    session.run(renamePlan(plan.name))
    session.undo()
    session.retry()
    expect(listener).not.toHaveBeenCalled()
    const before = session.state()
    expect(session.state()).toBe(before)
    session.run(renamePlan('a'))
    expect(listener).toHaveBeenCalledTimes(1)
    writes[0]?.end({ ok: true, revision: 2 })
    await settle()
    expect(listener).toHaveBeenCalledTimes(2)
    stop()
    session.undo()
    expect(listener).toHaveBeenCalledTimes(2)
    expect(session.state()).toMatchObject({ plan, redo: { code: 'renamePlan' } })
  })

  test('is refused when the plan cannot be read', async () => {
    const { store } = slowStore()
    expect(await openSession(store, 'nothing')).toEqual({ ok: false, reason: 'missing' })
    expect(await renameStoredPlan(store, 'nothing', 'a')).toBe(false)
  })

  test('renames a plan that is not open as a step of its history', async () => {
    const { store, writes } = slowStore()
    const renamed = renameStoredPlan(store, plan.id, 'a')
    await settle()
    writes[0]?.end({ ok: true, revision: 2 })
    expect(await renamed).toBe(true)
    expect(writes[0]?.history).toMatchObject({ current: { plan: { name: 'a' } } })
    expect(writes[0]?.history.past.map((step) => step.read())).toEqual([plan])
  })
})
