import { useEffect } from 'react'
import { maxPlanId, maxRecentPlans } from '../../platform/contract.ts'
import { useLibraryStore } from '../state/libraryStore.ts'
import { usePreferences } from '../state/preferences.ts'
import { goTo } from '../state/route.ts'
import { useServices } from '../state/services.ts'

/** Keeps the native menu in step: the plans that it offers to open again, and the look of its window. */
export function useRecentPlans(planId: string | null): void {
  const { platform, store } = useServices()
  const changes = useLibraryStore((library) => library.changes)
  const theme = usePreferences((preferences) => preferences.theme)
  useEffect(() => {
    let isAsked = true
    void store.list().then((plans) => {
      if (!isAsked) return
      const named = plans.filter(({ id }) => id.length <= maxPlanId)
      platform.showRecentPlans(named.slice(0, maxRecentPlans).map(({ id, name }) => ({ id, name })))
    })
    return () => {
      isAsked = false
    }
  }, [platform, store, changes, planId])
  useEffect(() => platform.onOpenPlan((id) => goTo({ screen: 'dashboard', planId: id })), [platform])
  useEffect(() => platform.setTheme(theme), [platform, theme])
}
