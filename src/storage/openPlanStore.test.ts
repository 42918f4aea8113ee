import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Plan } from '../domain/plan/plan.ts'
import type { History } from '../editing/history.ts'
import type { PlanStore } from '../editing/planStore.ts'
import { renamePlan } from '../editing/edits/structure.ts'
import { openSession } from '../editing/session.ts'
import type { Session } from '../editing/session.ts'
import { arbitraryDeed } from '../../tests/support/arbitraryEdit.ts'
import { arbitraryPlan } from '../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../tests/support/planBuilder.ts'
import { openDatabase } from './database.ts'
import { openPlanStore } from './openPlanStore.ts'

const plan: Plan = aPlan()
  .with(line('operatingGrant', { amount: [100, 200, 300] }, {}, { id: 'grant', name: 'Région' }))
  .build()

let databases = 0
const freshName = () => `plans${++databases}`

afterEach(() => {
  vi.restoreAllMocks()
})

async function sessionOf(store: PlanStore, id = plan.id): Promise<Session> {
  const opened = await openSession(store, id)
  if (!opened.ok) throw new Error(opened.reason)
  return opened.session
}

async function historyOf(store: PlanStore, id = plan.id): Promise<History> {
  const loaded = await store.get(id)
  if (!loaded.ok) throw new Error(loaded.reason)
  return loaded.history
}

/** The names that a plan had before. */
function pastOf(history: History) {
  return history.past.map((step) => step.read()?.name)
}

/** A plan as text, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

describe('the plans of this computer', () => {
  test('are kept anew when the store is emptied under an open one, and said to be newer by an older app', async () => {
    const name = freshName()
    const store = openPlanStore({ name })
    await store.add(plan)
    const session = await sessionOf(store)
    const database = openDatabase(name)
    await Promise.all([database.plans.clear(), database.histories.clear(), database.states.clear()])
    session.run(renamePlan('Still here'))
    expect(await session.flush()).toBe(true)
    session.run(renamePlan('And after'))
    expect(await session.flush()).toBe(true)
    expect((await historyOf(store)).current.plan.name).toBe('And after')
    expect(await store.check()).toBe('ok')
    database.close()
    const newer = freshName()
    await new Promise((settle) => {
      const request = indexedDB.open(newer, 1000)
      request.onsuccess = () => {
        request.result.close()
        settle(null)
      }
    })
    expect(await openPlanStore({ name: newer }).check()).toBe('newer')
  })

  test('are added once, listed last changed first, and read back', async () => {
    let time = 1000
    const store = openPlanStore({ name: freshName(), now: () => (time += 1000) })
    expect(await store.add(plan)).toEqual({ ok: true, revision: 1 })
    expect(await store.add({ ...plan, id: 'other', name: 'Other' })).toMatchObject({ ok: true })
    expect(await store.add({ ...plan, name: 'Taken' })).toEqual({ ok: false, reason: 'idTaken' })
    expect((await historyOf(store)).current.plan).toEqual(plan)
    const session = await sessionOf(store)
    session.run(renamePlan('Renamed'))
    await session.flush()
    const { id, structure, timeline } = plan
    expect(await store.list()).toEqual([
      {
        ...{ id, name: 'Renamed', structureName: structure.name, form: 'association' },
        ...{ start: timeline.start, months: 36, createdAt: 2000, updatedAt: 5000 },
      },
      expect.objectContaining({ id: 'other' }),
    ])
    expect(await store.get('nothing')).toEqual({ ok: false, reason: 'missing' })
  })

  test('are copied without their history', async () => {
    const store = openPlanStore({ name: freshName() })
    await store.add(plan)
    const session = await sessionOf(store)
    session.run(renamePlan('Renamed'))
    await session.flush()
    await store.duplicate(plan.id, 'copy', 'Copy')
    expect(await historyOf(store, 'copy')).toMatchObject({
      current: { plan: { ...plan, id: 'copy', name: 'Copy' } },
      past: [],
    })
  })

  test('come back from the trash with their history, for thirty days', async () => {
    let time = 0
    const name = freshName()
    const store = openPlanStore({ name, now: () => time })
    await store.add(plan)
    const session = await sessionOf(store)
    session.run(renamePlan('Renamed'))
    await session.flush()
    await store.remove(plan.id)
    expect(await store.list()).toEqual([])
    expect(await store.add(plan)).toEqual({ ok: false, reason: 'idTaken' })
    await store.restore(plan.id)
    expect(await historyOf(store)).toMatchObject({ current: { plan: { name: 'Renamed' } } })
    expect(pastOf(await historyOf(store))).toEqual(['Plan'])
    await store.remove(plan.id)
    time = 31 * 24 * 60 * 60 * 1000
    await store.add({ ...plan, id: 'other' })
    await store.remove('other')
    await store.restore(plan.id)
    expect(await store.list()).toEqual([])
    expect(await openDatabase(name).states.toArray()).toEqual([])
  })
})

describe('a damaged plan', () => {
  test('is refused with what is wrong, and is left as it is', async () => {
    const name = freshName()
    const store = openPlanStore({ name })
    await store.add(plan)
    const session = await sessionOf(store)
    const { plans } = openDatabase(name)
    const text = JSON.stringify(plan).replace('"months":36', '"months":-36')
    await plans.update(plan.id, { text })
    expect(await store.get(plan.id)).toMatchObject({
      ok: false,
      reason: 'damaged',
      problems: [{ code: 'tooLow', path: 'timeline.months', value: -36 }],
      text,
    })
    expect(await openSession(store, plan.id)).toMatchObject({ ok: false, reason: 'damaged' })
    expect(await store.duplicate(plan.id, 'copy', 'Copy')).toMatchObject({ ok: false, reason: 'damaged' })
    expect(session.state().status).toBe('saved')
    expect((await plans.get(plan.id))?.text).toBe(text)
  })

  test('opens when only a step of its history is damaged; the steps after that one are kept', async () => {
    const name = freshName()
    const store = openPlanStore({ name })
    await store.add(plan)
    const session = await sessionOf(store)
    for (const each of ['a', 'b', 'c']) session.run(renamePlan(each))
    await session.flush()
    await openDatabase(name).states.update([plan.id, 1], { text: '{' })
    const history = await historyOf(store)
    expect(pastOf(history)).toEqual(['Plan', undefined, 'b'])
    const reopened = await sessionOf(store)
    for (let i = 0; i < 4; i++) reopened.undo()
    expect(reopened.state()).toMatchObject({ plan: { name: 'b' }, undo: null, redo: { code: 'renamePlan' } })
    expect(await reopened.flush()).toBe(true)
    expect(history.current.plan.name).toBe('c')
  })
})

describe('what was committed', () => {
  test('survives a reload or a crash at any moment, with undo and redo', { timeout: 60_000 }, async () => {
    const command = fc.oneof(
      { weight: 6, arbitrary: fc.record({ does: fc.constant('edit' as const), deed: arbitraryDeed() }) },
      { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const) }) },
      {
        weight: 2,
        arbitrary: fc.record({ does: fc.constantFrom('flush' as const, 'wait' as const, 'crash' as const) }),
      },
    )
    await fc.assert(
      fc.asyncProperty(arbitraryPlan({ maxLines: 3 }), fc.array(command, { maxLength: 25 }), async (any, commands) => {
        const name = freshName()
        await openPlanStore({ name }).add(any)
        let session = await sessionOf(openPlanStore({ name }), any.id)
        // Every state there was, and the place among them of the last that the session called saved.
        const committed: string[] = [canonical(any)]
        let saved = 0
        for (const step of commands) {
          if (step.does === 'edit') session.run(step.deed(session.state().plan))
          if (step.does === 'undo') session.undo()
          if (step.does === 'redo') session.redo()
          if (step.does === 'wait') await new Promise((resolve) => setTimeout(resolve))
          if (step.does === 'flush') expect(await session.flush()).toBe(true)
          const text = canonical(session.state().plan)
          if (text !== committed.at(-1)) committed.push(text)
          if (session.state().status === 'saved') saved = committed.length - 1
          if (step.does !== 'crash') continue
          // A new window reads what the old one, which is heard of no more, has stored by then.
          const history = await historyOf(openPlanStore({ name }), any.id)
          const place = committed.lastIndexOf(canonical(history.current.plan))
          expect(place).toBeGreaterThanOrEqual(saved)
          await session.flush()
          session = await sessionOf(openPlanStore({ name }), any.id)
        }
        await session.flush()
        const reopened = await sessionOf(openPlanStore({ name }), any.id)
        const { plan: now, undo, redo } = session.state()
        expect(reopened.state()).toMatchObject({ plan: now, undo, redo, status: 'saved' })
        while (session.state().undo) {
          session.undo()
          reopened.undo()
          expect(reopened.state().plan).toEqual(session.state().plan)
        }
        expect(reopened.state().undo).toBeNull()
        await Promise.all([session.flush(), reopened.flush()])
      }),
      { numRuns: 40 },
    )
  })

  test('is whole or not at all: a write that fails halfway leaves plan and history as they were', async () => {
    const name = freshName()
    const store = openPlanStore({ name })
    await store.add(plan)
    const session = await sessionOf(store)
    session.run(renamePlan('Kept'))
    await session.flush()
    // The plan is written before the states of its history: the write fails between the two.
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    session.run(renamePlan('Not yet'))
    expect(await session.flush()).toBe(false)
    expect(session.state()).toMatchObject({ status: 'failed', failure: 'full', plan: { name: 'Not yet' } })
    const stored = await historyOf(openPlanStore({ name }))
    expect([...pastOf(stored), stored.current.plan.name]).toEqual(['Plan', 'Kept'])
    add.mockRestore()
    session.retry()
    expect(await session.flush()).toBe(true)
    expect(session.state()).toMatchObject({ status: 'saved', failure: null })
    expect(pastOf(await historyOf(openPlanStore({ name })))).toEqual(['Plan', 'Kept'])
  })

  test('by another window is never written over', async () => {
    const name = freshName()
    await openPlanStore({ name }).add(plan)
    const [one, two] = await Promise.all([sessionOf(openPlanStore({ name })), sessionOf(openPlanStore({ name }))])
    one.run(renamePlan('One'))
    await one.flush()
    two.run(renamePlan('Two'))
    expect(await two.flush()).toBe(false)
    expect(two.state()).toMatchObject({ status: 'failed', failure: 'changedElsewhere', plan: { name: 'Two' } })
    expect((await historyOf(openPlanStore({ name }))).current.plan.name).toBe('One')
  })
})

test('the history of a very large plan is kept within bounds on disk', { timeout: 60_000 }, async () => {
  const name = freshName()
  const store = openPlanStore({ name })
  const note = 'x'.repeat(9_000)
  const lines = Array.from({ length: 500 }, (_, i) => ({ ...plan.lines[0]!, id: `l${i}`, note }))
  await store.add({ ...plan, lines })
  const session = await sessionOf(store)
  for (let i = 0; i < 20; i++) session.run(renamePlan(`Plan ${i}`))
  await session.flush()
  expect((await historyOf(store)).past).toHaveLength(10)
})
