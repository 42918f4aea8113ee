import 'fake-indexeddb/auto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupsIn } from '../../electron/main/backups/backups.ts'
import { renamePlan } from '../../src/editing/edits/structure.ts'
import { openSession } from '../../src/editing/session.ts'
import { readPlanFile } from '../../src/exchange/planFile/readPlanFile.ts'
import type { Backups } from '../../src/platform/contract.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { openPlanStore } from '../../src/storage/openPlanStore.ts'
import { backUp } from '../../src/ui/features/backups/backUp.ts'
import { restorePlans } from '../../src/ui/features/backups/restore.ts'
import { aPlan, line } from '../support/planBuilder.ts'

const HOUR = 60 * 60 * 1000
const plan = (id: string) => ({
  ...aPlan()
    .with(line('operatingGrant', { amount: [100, 200, 300] }, {}, { id: 'grant' }))
    .build(),
  id,
  name: `Plan ${id}`,
})

let folder: string
let count = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliage-backups-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function open(place = folder) {
  const name = `backups${++count}`
  const clock = { time: 1_800_000_000_000 }
  const none = () => Promise.reject(new Error('not used'))
  const backups: Backups = { ...backupsIn(place), chooseFolder: none, showFolder: none }
  const store = openPlanStore({ name, now: () => clock.time })
  const source = { store, backups, appVersion: '1.0.0', now: () => clock.time }
  let ids = 0
  const restore = async (at = 0) => {
    const { plans } = (await backups.list()).backups[at]!
    return restorePlans(plans, { store, backups, newId: () => `new${++ids}`, copyName: (was) => `${was} (copy)` })
  }
  const rename = async (id: string, to: string) => {
    const opened = await openSession(store, id)
    if (!opened.ok) throw new Error(opened.reason)
    clock.time += HOUR
    opened.session.run(renamePlan(to))
    await opened.session.flush()
  }
  return { clock, store, backups, source, restore, rename, name }
}

const planFiles = () => readdirSync(join(folder, 'plans'))

describe('backups of every plan', () => {
  it('hold each plan once, are written only when something changed, and are plan files that open', async () => {
    const { store, source, backups, rename } = open()
    await store.add(plan('a'))
    await store.add(plan('b'))
    expect(await backUp(source)).toMatchObject({ ok: true, unread: [] })
    expect(await backUp(source)).toMatchObject({ ok: true, written: null })
    expect(planFiles()).toHaveLength(2)
    for (const name of planFiles()) {
      expect(readPlanFile(readFileSync(join(folder, 'plans', name)))).toMatchObject({ ok: true, isAltered: false })
    }
    await rename('a', 'Renamed')
    await backUp(source)
    expect(planFiles()).toHaveLength(3)
    const names = (await backups.list()).backups.map(({ plans }) => plans.map(({ name }) => name).sort())
    expect(names).toEqual([
      ['Plan b', 'Renamed'],
      ['Plan a', 'Plan b'],
    ])
  })

  it('are thinned out with time, and their files with them', async () => {
    const { clock, store, source, backups, rename } = open()
    await store.add(plan('a'))
    for (let i = 0; i < 60; i += 1) {
      await rename('a', `Name ${i}`)
      await backUp(source)
    }
    const kept = (await backups.list()).backups
    expect(kept.length).toBeLessThan(30)
    expect(planFiles()).toHaveLength(kept.length)
    clock.time += 400 * 24 * HOUR
    await rename('a', 'Last')
    await backUp(source)
    expect(planFiles()).toHaveLength(1)
  })

  it('bring a lost store back whole, put a plan that changed since beside, and write over nothing', async () => {
    const first = open()
    await first.store.add(plan('a'))
    await first.store.add(plan('b'))
    await backUp(first.source)
    const lost = open()
    expect(await lost.restore()).toEqual({ back: ['Plan b', 'Plan a'], copied: [], same: [], failed: [] })
    expect(await lost.store.get('a')).toMatchObject({ ok: true, history: { current: { plan: plan('a') } } })
    await lost.rename('b', 'Changed since')
    expect(await lost.restore()).toEqual({ back: [], copied: ['Plan b'], same: ['Plan a'], failed: [] })
    const names = (await lost.store.list()).map(({ name }) => name)
    expect(names.sort()).toEqual(['Changed since', 'Plan a', 'Plan b (copy)'])
    await lost.store.remove('a')
    expect(await lost.restore()).toMatchObject({ copied: ['Plan b', 'Plan a'] })
  })

  it('an empty store never pushes good backups out', async () => {
    const first = open()
    await first.store.add(plan('a'))
    await backUp(first.source)
    expect(await backUp(open().source)).toMatchObject({ ok: true, written: null })
    expect(planFiles()).toHaveLength(1)
  })

  it('that were altered, cut or lost are said and not offered; the others stay', async () => {
    const { store, source, backups, rename, restore } = open()
    await store.add(plan('a'))
    await backUp(source)
    await rename('a', 'Second')
    await backUp(source)
    const [older, newer] = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
    truncateSync(join(folder, older!), 60)
    expect(await backups.list()).toMatchObject({ damaged: [older], backups: [{ plans: [{ name: 'Second' }] }] })
    await rename('a', 'Third')
    await backUp(source)
    // While a list is damaged no file is thrown away.
    expect(planFiles()).toHaveLength(3)
    const text = readFileSync(join(folder, newer!), 'utf8')
    writeFileSync(join(folder, newer!), text.replace('Second', 'Seconds'))
    expect((await backups.list()).damaged).toHaveLength(2)
    const third = planFiles().find((name) => name.startsWith('Third'))!
    truncateSync(join(folder, 'plans', third), 100)
    expect(await restore()).toEqual({ back: [], copied: [], same: [], failed: ['Third'] })
  })

  it('a plan that cannot be read keeps the copy it had, and is named', async () => {
    const { store, source, backups, rename, name, clock } = open()
    await store.add(plan('a'))
    await store.add(plan('b'))
    await backUp(source)
    clock.time += HOUR
    await openDatabase(name).plans.update('a', { text: '{"cut', updatedAt: clock.time })
    await rename('b', 'Renamed')
    expect(await backUp(source)).toMatchObject({ ok: true, unread: ['Plan a'] })
    const plans = (await backups.list()).backups[0]!.plans.map(({ name: each }) => each)
    expect(plans.sort()).toEqual(['Plan a', 'Renamed'])
  })

  it('a folder that cannot be written, a full disk and a failing disk are each said', async () => {
    const inFile = join(folder, 'file')
    writeFileSync(inFile, '')
    const { store, source } = open(join(inFile, 'below'))
    await store.add(plan('a'))
    expect(await backUp(source)).toEqual({ ok: false, reason: 'cannotWrite' })
    const full = { ...source.backups, store: () => Promise.resolve({ ok: false, reason: 'full' } as const) }
    expect(await backUp({ ...source, backups: { ...full, missing: (all) => Promise.resolve(all) } })).toEqual({
      ok: false,
      reason: 'full',
    })
    const failing = open()
    await failing.store.add(plan('a'))
    const forgets = { ...failing.backups, read: () => Promise.resolve(null) }
    expect(await backUp({ ...failing.source, backups: forgets })).toEqual({ ok: false, reason: 'damaged' })
  })

  it('refuses bytes that are not what they are said to be', async () => {
    const { backups } = open()
    const file = { name: 'x', sha256: 'a'.repeat(64), bytes: new TextEncoder().encode('other') }
    expect(await backups.store(file)).toEqual({ ok: false, reason: 'damaged' })
    expect(
      await backups.write({ at: 1, plans: [{ id: 'a', name: 'a', updatedAt: 1, sha256: 'b'.repeat(64) }] }),
    ).toEqual({
      ok: false,
      reason: 'damaged',
    })
  })
})
