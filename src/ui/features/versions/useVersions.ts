import { useEffect, useState } from 'react'
import type { VersionSummary } from '../../../editing/planVersions.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan } from '../../state/workspace.ts'

/** The versions of the open plan, null while they are read; `change` reads them again, as does every stored edit. */
export function useVersions(planId: string): {
  readonly versions: readonly VersionSummary[] | null
  readonly change: () => void
} {
  const { versions: kept } = useServices()
  const { status } = useOpenPlan().state
  const [found, setFound] = useState<readonly VersionSummary[] | null>(null)
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    let isShown = true
    if (status === 'saving') return
    void kept.list(planId).then((list) => {
      if (isShown) setFound(list)
    })
    return () => {
      isShown = false
    }
  }, [kept, planId, status, changes])
  return { versions: found, change: () => setChanges((count) => count + 1) }
}
