import type { Plan } from '../../../domain/plan/plan.ts'
import { copyOfPlan } from '../../../editing/newPlan.ts'
import type { PlanStore } from '../../../editing/planStore.ts'
import { fingerprint } from '../../../exchange/planFile/fingerprint.ts'
import { readPlanFile } from '../../../exchange/planFile/readPlanFile.ts'
import type { BackupPlan, Backups } from '../../../platform/contract.ts'

/** What became of each plan of a backup, by name. */
export interface Restored {
  /** Not in the library any more: it is again, as it was. */
  readonly back: readonly string[]
  /** In the library and different: put beside it as a copy. */
  readonly copied: readonly string[]
  /** In the library and the same. */
  readonly same: readonly string[]
  /** Not readable in the backup, or not stored for want of room. */
  readonly failed: readonly string[]
}

interface RestoreInto {
  readonly store: PlanStore
  readonly backups: Backups
  readonly newId: () => string
  /** What the copy of a plan that is still there is called. */
  readonly copyName: (name: string) => string
}

/** Brings plans of a backup back; no plan of the library is ever written over. */
export async function restorePlans(
  plans: readonly BackupPlan[],
  { store, backups, newId, copyName }: RestoreInto,
): Promise<Restored> {
  const restored = { back: [] as string[], copied: [] as string[], same: [] as string[], failed: [] as string[] }
  for (const { name, sha256 } of plans) {
    const bytes = await backups.read(sha256)
    const read = bytes && readPlanFile(bytes)
    if (!read?.ok) restored.failed.push(name)
    else restored[await putBack(store, read.plan, () => copyOfPlan(read.plan, newId(), copyName(name)))].push(name)
  }
  return restored
}

async function putBack(store: PlanStore, plan: Plan, copy: () => Plan): Promise<keyof Restored> {
  const there = await store.get(plan.id)
  if (there.ok && fingerprint(there.history.current.plan) === fingerprint(plan)) return 'same'
  if (!there.ok && there.reason === 'missing') {
    const added = await store.add(plan)
    if (added.ok) return 'back'
    if (added.reason !== 'idTaken') return 'failed'
  }
  const added = await store.add(copy())
  return added.ok ? 'copied' : 'failed'
}
