import { useEffect, useState } from 'react'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { useServices } from '../../state/services.ts'

/** The stored plans, last changed first; null while they are being read. */
export function useStoredPlans(): readonly PlanSummary[] | null {
  const { store } = useServices()
  const changes = useLibraryStore((library) => library.changes)
  const [plans, setPlans] = useState<readonly PlanSummary[] | null>(null)
  useEffect(() => {
    let isShown = true
    void store.list().then((found) => isShown && setPlans(found))
    return () => {
      isShown = false
    }
  }, [store, changes])
  return plans
}
