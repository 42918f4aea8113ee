import { useCallback, useEffect, useState } from 'react'
import type { StoreHealth } from '../../editing/planStore.ts'
import { useServices } from '../state/services.ts'

/** Whether the store of the plans can be used; null while it is being opened. */
export function useStoreHealth(): { readonly health: StoreHealth | null; readonly retry: () => void } {
  const { store } = useServices()
  const [health, setHealth] = useState<StoreHealth | null>(null)
  const look = useCallback(() => void store.check().then(setHealth), [store])
  useEffect(look, [look])
  return { health, retry: look }
}
