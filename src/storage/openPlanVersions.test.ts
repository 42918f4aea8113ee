import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { renamePlan } from '../editing/edits/structure.ts'
import { restoreVersion } from '../editing/edits/restoreVersion.ts'
import { VERSION_PAUSE } from '../editing/planVersions.ts'
import type { PlanStore } from '../editing/planStore.ts'
import { openSession } from '../editing/session.ts'
import type { Session } from '../editing/session.ts'
import { aPlan, line } from '../../tests/support/planBuilder.ts'
import { openDatabase } from './database.ts'
import { openPlanStore } from './openPlanStore.ts'
import { openPlanVersions } from './openPlanVersions.ts'

const plan = aPlan()
  .with(line('operatingGrant', { amount: [100, 200, 300] }, {}, { id: 'grant' }))
  .build()
const DAY = 24 * 60 * 60 * 1000

let databases = 0

function openAll() {
  const name = `versions${++databases}`
  const clock = { time: 1_800_000_000_000 }
  const options = { name, now: () => clock.time }
  return { clock, store: openPlanStore(options), versions: openPlanVersions(options), name }
}

async function open(store: PlanStore): Promise<Session> {
  const opened = await openSession(store, plan.id)
  if (!opened.ok) throw new Error(opened.reason)
  return opened.session
}

async function edit(session: Session, name: string) {
  session.run(renamePlan(name))
  expect(await session.flush()).toBe(true)
}

describe('the versions of a plan', () => {
  it('are kept as it is worked on: what stood before each stretch of work', async () => {
    const { clock, store, versions } = openAll()
    await store.add(plan)
    const session = await open(store)
    await edit(session, 'One')
    clock.time += 1000
    await edit(session, 'Two')
    clock.time += VERSION_PAUSE
    await edit(session, 'Three')
    const kept = await versions.list(plan.id)
    expect(kept.map(({ reason, name }) => [reason, name])).toEqual([
      ['worked', ''],
      ['worked', ''],
    ])
    const names = await Promise.all(kept.map(({ keptAt }) => versions.read(plan.id, keptAt)))
    expect(names.map((read) => (read.ok ? read.plan.name : null))).toEqual(['Two', plan.name])
  })

  it('are kept at once before a large step, and a version that was come back to is undone in one step', async () => {
    const { store, versions } = openAll()
    await store.add(plan)
    const session = await open(store)
    await edit(session, 'One')
    await edit(session, 'Two')
    const first = (await versions.list(plan.id))[0]!
    const read = await versions.read(plan.id, first.keptAt)
    if (!read.ok) throw new Error('not read')
    session.run(restoreVersion(read.plan, 'morning'))
    await session.flush()
    expect(session.state().plan).toEqual(plan)
    const [newest] = await versions.list(plan.id)
    expect(newest).toMatchObject({ reason: 'beforeStep', step: 'restoreVersion' })
    expect(await versions.read(plan.id, newest!.keptAt)).toMatchObject({ ok: true, plan: { name: 'Two' } })
    session.undo()
    expect(session.state().plan.name).toBe('Two')
  })

  it('that were named stay, the others are thinned out with time', async () => {
    const { clock, store, versions } = openAll()
    await store.add(plan)
    const session = await open(store)
    expect(await versions.keep(session.state().plan, 'Board of March')).toMatchObject({ ok: true })
    for (let i = 0; i < 60; i += 1) {
      clock.time += VERSION_PAUSE
      await edit(session, `Plan ${i}`)
    }
    expect((await versions.list(plan.id)).length).toBeLessThan(55)
    clock.time += 300 * DAY
    await edit(session, 'Much later')
    const kept = await versions.list(plan.id)
    expect(kept.map(({ name }) => name)).toEqual(['', 'Board of March'])
    await versions.rename(plan.id, kept[1]!.keptAt, 'Board')
    await versions.remove(plan.id, kept[0]!.keptAt)
    expect((await versions.list(plan.id)).map(({ name }) => name)).toEqual(['Board'])
  })

  it('that were damaged are said, and leave with the plan once it is out of the trash', async () => {
    const { clock, store, versions, name } = openAll()
    await store.add(plan)
    await versions.keep(plan, 'kept')
    const { keptAt } = (await versions.list(plan.id))[0]!
    const database = openDatabase(name)
    await database.versionTexts.update([plan.id, keptAt], { text: '{"half' })
    expect(await versions.read(plan.id, keptAt)).toMatchObject({ ok: false })
    await store.remove(plan.id)
    expect(await versions.list(plan.id)).toHaveLength(1)
    clock.time += 31 * DAY
    await store.add({ ...plan, id: 'other' })
    await store.remove('other')
    expect(await versions.list(plan.id)).toEqual([])
    expect(await database.versionTexts.count()).toBe(0)
  })
})
