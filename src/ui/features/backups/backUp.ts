import type { PlanStore } from '../../../editing/planStore.ts'
import { thinOut } from '../../../editing/thinOut.ts'
import { backupFile } from '../../../exchange/planFile/backupFile.ts'
import { readPlanFile } from '../../../exchange/planFile/readPlanFile.ts'
import type { Backup, BackupPlan, Backups, BackupWrite } from '../../../platform/contract.ts'

/** What a backup is made from. */
export interface BackUpSource {
  readonly store: PlanStore
  readonly backups: Backups
  readonly appVersion: string
  readonly now: () => number
}

/** How a backup ended: nothing had changed, it was kept and tried, or why it was not. */
export type BackUpOutcome =
  | { readonly ok: true; readonly written: Backup | null; readonly unread: readonly string[] }
  | { readonly ok: false; readonly reason: Extract<BackupWrite, { ok: false }>['reason'] }

/**
 * Backs every plan up: only plans that changed since the newest backup are read and written, each is read back and opened
 * as a restore would, and old backups are thinned out. `unread` names the plans that could not be read from the store.
 */
export async function backUp(source: BackUpSource): Promise<BackUpOutcome> {
  const { store, backups, now } = source
  const [summaries, { backups: before }] = await Promise.all([store.list(), backups.list()])
  const known = new Map(before[0]?.plans.map((plan) => [plan.id, plan]))
  const plans: BackupPlan[] = []
  const unread: string[] = []
  let isChanged = known.size !== summaries.length
  for (const { id, name, updatedAt } of summaries) {
    const same = known.get(id)
    if (same?.updatedAt === updatedAt && same.name === name) {
      plans.push(same)
      continue
    }
    const loaded = await store.get(id)
    if (!loaded.ok) {
      unread.push(name)
      if (same) plans.push(same)
      continue
    }
    const file = backupFile(loaded.history.current.plan, source.appVersion)
    const stored = await storeAndTry(backups, { name, ...file })
    if (!stored.ok) return stored
    isChanged = true
    plans.push({ id, name, updatedAt, sha256: file.sha256 })
  }
  // A store that lost its plans must not push the good backups out.
  if (!isChanged || plans.length === 0) return { ok: true, written: null, unread }
  const backup = { at: now(), plans }
  const written = await backups.write(backup)
  if (!written.ok) return written
  const moments = [backup, ...before].map(({ at }) => at)
  const kept = thinOut(moments, backup.at)
  await backups.remove(moments.filter((moment) => !kept.has(moment)))
  return { ok: true, written: backup, unread }
}

/** Writes a file unless it is there already, reads it back from the folder and opens it as a restore would. */
async function storeAndTry(
  backups: Backups,
  file: { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array },
): Promise<BackupWrite> {
  const [missing] = await backups.missing([file.sha256])
  if (missing !== undefined) {
    const stored = await backups.store(file)
    if (!stored.ok) return stored
  }
  const back = await backups.read(file.sha256)
  return back && readPlanFile(back).ok ? { ok: true } : { ok: false, reason: 'damaged' }
}
