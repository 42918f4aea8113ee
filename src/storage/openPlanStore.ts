import type { Plan } from '../domain/plan/plan.ts'
import type { History } from '../editing/history.ts'
import { startHistory } from '../editing/history.ts'
import type { LoadedPlan, PlanStore, PlanSummary, Written } from '../editing/planStore.ts'
import { attempt } from './attempt.ts'
import { isNewer, openDatabase } from './database.ts'
import type { PlanDatabase, PlanRecord } from './database.ts'
import { planText } from './planText.ts'
import { readPlan } from './readPlan.ts'
import { readHistory, writeHistory } from './storedHistory.ts'
import { keepReplaced, removeVersionsOf, versionTables } from './storedVersions.ts'

/** How long a removed plan can be restored, in milliseconds: thirty days. */
const KEPT_IN_TRASH = 30 * 24 * 60 * 60 * 1000

/** The name of the database, and the clock that dates what is written. */
export interface PlanStoreOptions {
  readonly name?: string
  readonly now?: () => number
}

/** The plans of this computer, kept in IndexedDB: one document a plan, every write in one transaction. */
export function openPlanStore({ name = 'alliage', now = Date.now }: PlanStoreOptions = {}): PlanStore {
  const database = openDatabase(name)
  const { plans, trash, histories, states } = database

  async function get(id: string): Promise<LoadedPlan> {
    const [record, history, steps] = await database.transaction('r', plans, histories, states, () =>
      Promise.all([plans.get(id), histories.get(id), states.where({ planId: id }).toArray()]),
    )
    if (!record) return { ok: false, reason: 'missing' }
    const read = readPlan(record.text)
    if (!read.ok) return { ok: false, reason: 'damaged', problems: read.problems, text: record.text }
    const { current, ...around } = readHistory(history, steps)
    return {
      ok: true,
      revision: record.revision,
      history: { ...around, current: { number: current, plan: read.plan } },
    }
  }

  async function add(plan: Plan) {
    return attempt(async () => {
      const at = now()
      return database.transaction('rw', plans, trash, histories, states, async () => {
        if ((await plans.get(plan.id)) ?? (await trash.get(plan.id))) return { ok: false, reason: 'idTaken' } as const
        await plans.add(recordOf(plan, { createdAt: at, updatedAt: at, revision: 1 }))
        await writeHistory(database, startHistory(plan))
        return { ok: true, revision: 1 } as const
      })
    })
  }

  return {
    async check() {
      try {
        await database.open()
        return isNewer(database) ? 'newer' : 'ok'
      } catch {
        return 'unreadable'
      }
    },
    async list() {
      const records = await plans.orderBy('updatedAt').reverse().toArray()
      return records.map(toSummary)
    },
    get,
    add,
    put: (history, revision) => attempt(() => replace(database, history, revision, now())),
    async duplicate(id, newId, newName) {
      const loaded = await get(id)
      if (!loaded.ok) return loaded
      const written = await add({ ...loaded.history.current.plan, id: newId, name: newName })
      return written.ok || written.reason !== 'idTaken' ? written : { ok: false, reason: 'unknown' }
    },
    async remove(id) {
      await database.transaction('rw', [plans, trash, histories, states, ...versionTables(database)], async () => {
        const plan = await plans.get(id)
        if (!plan) return
        await trash.put({ id, plan, deletedAt: now() })
        await plans.delete(id)
        await emptyTrash(database, now() - KEPT_IN_TRASH)
      })
    },
    async restore(id) {
      await database.transaction('rw', plans, trash, async () => {
        const removed = await trash.get(id)
        if (!removed) return
        await plans.add(removed.plan)
        await trash.delete(id)
      })
    },
  }
}

/** Writes a plan and its history over the revision that was read; what is replaced may be kept as a version. */
function replace(database: PlanDatabase, history: History, revision: number, at: number): Promise<Written> {
  const { plans, trash, histories, states } = database
  const { plan } = history.current
  return database.transaction('rw', [plans, trash, histories, states, ...versionTables(database)], async () => {
    const before = await plans.get(plan.id)
    const isGone = !before && !(await trash.get(plan.id))
    if (!isGone && before?.revision !== revision) return { ok: false, reason: 'changedElsewhere' }
    if (before) await keepReplaced(database, before, history, at)
    // A store that was emptied under an open plan holds nothing to write over: the plan is kept anew.
    const times = { createdAt: before?.createdAt ?? at, updatedAt: at }
    await plans.put(recordOf(plan, { ...times, revision: revision + 1 }))
    await writeHistory(database, history)
    return { ok: true, revision: revision + 1 }
  })
}

async function emptyTrash(database: PlanDatabase, before: number): Promise<void> {
  const { trash, histories, states } = database
  const ids = await trash.where('deletedAt').below(before).primaryKeys()
  await trash.bulkDelete(ids)
  await histories.bulkDelete(ids)
  await states.where('planId').anyOf(ids).delete()
  await removeVersionsOf(database, ids)
}

function recordOf(plan: Plan, dates: Pick<PlanRecord, 'createdAt' | 'updatedAt' | 'revision'>): PlanRecord {
  const { start, months } = plan.timeline
  return {
    id: plan.id,
    name: plan.name,
    structureName: plan.structure.name,
    form: plan.structure.form,
    start,
    months,
    ...dates,
    text: planText(plan),
  }
}

function toSummary({ id, name, structureName, form, start, months, createdAt, updatedAt }: PlanRecord): PlanSummary {
  return { id, name, structureName, form, start, months, createdAt, updatedAt }
}
