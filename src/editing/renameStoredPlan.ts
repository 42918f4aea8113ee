import { renamePlan } from './edits/structure.ts'
import type { PlanStore } from './planStore.ts'
import { openSession } from './session.ts'

/** Renames a plan that is not open, as one step of its history; false when it could not be read or stored. */
export async function renameStoredPlan(store: PlanStore, planId: string, name: string): Promise<boolean> {
  const opened = await openSession(store, planId)
  if (!opened.ok) return false
  return opened.session.run(renamePlan(name)).length === 0 && (await opened.session.flush())
}
