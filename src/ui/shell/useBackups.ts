import { useEffect } from 'react'
import { useBackupStore } from '../features/backups/backupStore.ts'
import { useServices } from '../state/services.ts'

/** How often the app looks whether a backup is due, and how old the newest may be, in milliseconds. */
const LOOK = 5 * 60 * 1000
const DUE = 60 * 60 * 1000

/** The first look waits until the window can be used. */
const FIRST_LOOK = 3000

/** Backs every plan up at the start, each hour that something changed, and before the window closes. */
export function useBackups(): void {
  const { store, platform, now } = useServices()
  useEffect(() => {
    const { backups } = platform
    if (!backups) return
    const source = { store, backups, appVersion: platform.version(), now }
    const { run, setList } = useBackupStore.getState()
    const look = async () => {
      const list = await backups.list()
      setList(list)
      const newest = list.backups[0]?.at ?? 0
      if (now() - newest >= DUE) await run(source)
    }
    const first = setTimeout(() => void look(), FIRST_LOOK)
    const timer = setInterval(() => void look(), LOOK)
    const stop = platform.onBeforeClose(() => run(source))
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      stop()
    }
  }, [store, platform, now])
}
