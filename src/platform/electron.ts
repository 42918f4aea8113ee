import { version } from '../../package.json'
import { chooseFile } from './chooseFile.ts'
import type { DesktopApi } from './contract.ts'
import type { Platform } from './platform.ts'

/** The platform of the desktop application, over what its preload exposes. */
export function electronPlatform(desktop: DesktopApi): Platform {
  return {
    kind: 'desktop',
    saveFile: desktop.saveFile,
    openFile: desktop.openFile,
    chooseFile,
    onFileHandedOver(listener) {
      const takeAll = async (): Promise<void> => {
        for (;;) {
          const file = await desktop.takeWaitingFile()
          if (!file.opened && file.reason === 'cancelled') return
          listener(file)
        }
      }
      const unsubscribe = desktop.onWaitingFile(() => void takeAll())
      void takeAll()
      return unsubscribe
    },
    onMenuCommand: desktop.onMenuCommand,
    setMenuLanguage: (labels) => void desktop.setLabels(labels),
    showRecentPlans: (plans) => void desktop.setRecentPlans(plans),
    onOpenPlan: desktop.onOpenPlan,
    setTheme: (theme) => void desktop.setTheme(theme),
    setUnsaved: (unsaved) => void desktop.setUnsaved(unsaved),
    onBeforeClose: desktop.onBeforeClose,
    print: () => window.print(),
    backups: desktop.backups,
    printToPdf: desktop.printToPdf,
    systemLanguage: () => navigator.language,
    version: () => version,
    openExternal: desktop.openExternal,
  }
}
