import { useEffect, useState } from 'react'
import { useServices } from '../../state/services.ts'

const keyOf = (planId: string) => `forgotten/${planId}`

/** The usual costs that a plan is not concerned with, as this computer remembers them; null while they are read. */
export function useDismissedCosts(planId: string): {
  readonly dismissed: readonly string[] | null
  readonly setDismissed: (ids: readonly string[]) => void
} {
  const { memory } = useServices()
  const [read, setRead] = useState<{ readonly planId: string; readonly ids: readonly string[] } | null>(null)
  useEffect(() => {
    let isShown = true
    void memory.recall(keyOf(planId)).then((text) => {
      if (isShown) setRead({ planId, ids: (text ?? '').split(' ').filter(Boolean) })
    })
    return () => {
      isShown = false
    }
  }, [memory, planId])
  return {
    dismissed: read?.planId === planId ? read.ids : null,
    setDismissed(ids) {
      setRead({ planId, ids })
      void memory.remember(keyOf(planId), ids.join(' '))
    },
  }
}
