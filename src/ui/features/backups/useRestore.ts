import type { Backup, BackupPlan } from '../../../platform/contract.ts'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { restorePlans } from './restore.ts'

/** Brings plans of a backup back and says what became of each. */
export function useRestore(): (backup: Backup, plans: readonly BackupPlan[]) => Promise<void> {
  const t = useT()
  const format = useFormat()
  const { store, platform, newId } = useServices()
  return async (backup, plans) => {
    const { backups } = platform
    if (!backups) return
    const copyName = (name: string) => t('backups.copyName', { name, date: format.dateTime(backup.at) })
    const restored = await restorePlans(plans, { store, backups, newId, copyName })
    const said = (['back', 'copied', 'same', 'failed'] as const)
      .filter((key) => restored[key].length > 0)
      .map((key) => t(`backups.restored.${key}`, { count: restored[key].length, names: restored[key].join(', ') }))
    showToast({ message: said.join(' '), ...(restored.failed.length > 0 ? { tone: 'error' as const } : {}) })
    useLibraryStore.getState().change()
  }
}
