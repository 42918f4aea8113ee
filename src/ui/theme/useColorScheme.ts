import { useSyncExternalStore } from 'react'
import { usePreferences } from '../state/preferences.ts'

const darkSystem = '(prefers-color-scheme: dark)'

/** The theme that is really shown: the person's choice, or the system's. */
export function useColorScheme(): 'light' | 'dark' {
  const choice = usePreferences((preferences) => preferences.theme)
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(darkSystem).matches)
  if (choice !== 'system') return choice
  return systemIsDark ? 'dark' : 'light'
}

function watchSystem(changed: () => void): () => void {
  const query = matchMedia(darkSystem)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
