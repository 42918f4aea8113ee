import { useLayoutEffect, useMemo, useRef } from 'react'
import type { PlanSummary } from '../../../editing/planStore.ts'

/** What can be done to a plan of the list. */
export interface PlanActions {
  readonly onRename: (plan: PlanSummary) => void
  readonly onDuplicate: (plan: PlanSummary) => void
  readonly onSaveFile: (plan: PlanSummary) => void
  readonly onRemove: (plan: PlanSummary) => void
}

/** The same functions for as long as the screen is shown, so that a long list is not drawn anew; each does what it last was to do. */
export function usePlanActions(actions: PlanActions): PlanActions {
  const last = useRef(actions)
  useLayoutEffect(() => {
    last.current = actions
  })
  return useMemo(
    () => ({
      onRename: (plan) => last.current.onRename(plan),
      onDuplicate: (plan) => last.current.onDuplicate(plan),
      onSaveFile: (plan) => last.current.onSaveFile(plan),
      onRemove: (plan) => last.current.onRemove(plan),
    }),
    [],
  )
}
