import { useEffect, useState } from 'react'
import { copyOfPlan } from '../../../editing/newPlan.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { renameStoredPlan } from '../../../editing/renameStoredPlan.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { useServices } from '../../state/services.ts'
import type { ExamplePlan } from '../../state/services.ts'
import { useKeepPlan, useWrittenWords } from '../../state/useKeepPlan.ts'

/** The stored plans, and what can be done to them as a whole. */
export interface Library {
  /** Null while they are being read. */
  readonly plans: readonly PlanSummary[] | null
  rename(id: string, name: string): Promise<void>
  duplicate(id: string, name: string): Promise<void>
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** Stores a copy of an example under its own name and opens it. */
  openExample(example: ExamplePlan, name: string): Promise<void>
}

/** Reads the library and keeps it up to date with what is done here. */
export function useLibrary(): Library {
  const { store, newId } = useServices()
  const keep = useKeepPlan()
  const isKept = useWrittenWords()
  const [plans, setPlans] = useState<readonly PlanSummary[] | null>(null)
  const { changes, change } = useLibraryStore()
  useEffect(() => {
    let isShown = true
    void store.list().then((found) => {
      if (isShown) setPlans(found)
    })
    return () => {
      isShown = false
    }
  }, [store, changes])
  const after = async (work: Promise<unknown>) => {
    await work
    change()
  }
  return {
    plans,
    rename: (id, name) =>
      after(
        renameStoredPlan(store, id, name).then((isDone) => {
          if (!isDone) isKept({ ok: false, reason: 'unknown' })
        }),
      ),
    duplicate: (id, name) => after(store.duplicate(id, newId(), name).then(isKept)),
    remove: (id) => after(store.remove(id)),
    restore: (id) => after(store.restore(id)),
    async openExample(example, name) {
      const plan = copyOfPlan(await example.load(), newId(), name)
      await keep(plan, 'dashboard')
    },
  }
}
