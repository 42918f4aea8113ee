import type { History } from '../editing/history.ts'
import { largeSteps, VERSION_PAUSE } from '../editing/planVersions.ts'
import type { VersionSummary } from '../editing/planVersions.ts'
import { thinOut } from '../editing/thinOut.ts'
import { Dexie } from 'dexie'
import type { PlanDatabase, PlanRecord } from './database.ts'

/** The tables that keeping a version writes to. */
export const versionTables = ({ versions, versionTexts }: PlanDatabase) => [versions, versionTexts]

/**
 * Keeps what a write is about to replace: after half an hour of work, or at once before a large step. Automatic versions are
 * thinned out on the way; what the user named stays.
 */
export async function keepReplaced(
  database: PlanDatabase,
  before: PlanRecord,
  { past }: History,
  now: number,
): Promise<void> {
  const newest = await newestMoment(database, before.id)
  const step = past.at(-1)?.label.code
  const isLarge = step !== undefined && largeSteps.includes(step)
  if (!isLarge && newest !== null && now - newest < VERSION_PAUSE) return
  if (newest !== null && (await database.versionTexts.get([before.id, newest]))?.text === before.text) return
  const version: Omit<VersionSummary, 'keptAt'> = {
    planId: before.id,
    changedAt: before.updatedAt,
    name: '',
    reason: isLarge ? 'beforeStep' : 'worked',
    step: isLarge ? step : null,
  }
  await addVersion(database, version, before.text, now)
  await thinOutVersions(database, before.id, now)
}

/** Adds a version at this moment, or just after the newest when the clock has not moved on. */
export async function addVersion(
  database: PlanDatabase,
  version: Omit<VersionSummary, 'keptAt'>,
  text: string,
  now: number,
): Promise<void> {
  const { planId } = version
  const newest = await newestMoment(database, planId)
  const keptAt = newest !== null && newest >= now ? newest + 1 : now
  await database.versions.add({ ...version, keptAt })
  await database.versionTexts.add({ planId, keptAt, text })
}

/** Removes every version of these plans. */
export async function removeVersionsOf(database: PlanDatabase, planIds: readonly string[]): Promise<void> {
  await database.versions.where('planId').anyOf(planIds).delete()
  await database.versionTexts.where('planId').anyOf(planIds).delete()
}

async function newestMoment({ versions }: PlanDatabase, planId: string): Promise<number | null> {
  const keys = await versions
    .where('[planId+keptAt]')
    .between([planId, Dexie.minKey], [planId, Dexie.maxKey])
    .primaryKeys()
  return keys.at(-1)?.[1] ?? null
}

async function thinOutVersions({ versions, versionTexts }: PlanDatabase, planId: string, now: number): Promise<void> {
  const automatic = (await versions.where({ planId }).toArray()).filter(({ name }) => name === '')
  const kept = thinOut(
    automatic.map(({ keptAt }) => keptAt),
    now,
  )
  const removed = automatic.flatMap(({ keptAt }): [string, number][] => (kept.has(keptAt) ? [] : [[planId, keptAt]]))
  await versions.bulkDelete(removed)
  await versionTexts.bulkDelete(removed)
}
