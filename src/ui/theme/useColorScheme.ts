import { useSyncExternalStore } from 'react'
import { usePreferences } from '../state/preferences.ts'

const darkSystem = '(prefers-color-scheme: dark)'

/** The theme that is really shown: the person's choice, or the system's; paper is always light. */
export function useColorScheme(): 'light' | 'dark' {
  const choice = usePreferences((preferences) => preferences.theme)
  const systemIsDark = useMedia(darkSystem)
  const isPrinted = useMedia('print')
  if (isPrinted) return 'light'
  if (choice !== 'system') return choice
  return systemIsDark ? 'dark' : 'light'
}

function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(condition)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(condition).matches,
  )
}
