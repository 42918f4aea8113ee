import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import type { DesktopLabels } from '../../src/platform/contract.ts'
import { notify } from './ipc.ts'
import { storeWindowState } from './windowState.ts'

/** How long a closing window may take to store its last edits, in milliseconds. */
const flushTimeout = 3000

/** What holds a window open until its last edits are stored. */
export interface ClosingGuard {
  setUnsaved: (unsaved: boolean) => void
  flushed: (succeeded: boolean) => void
}

/** Makes a window close only once its page has stored its last edits, or the user gives them up. */
export function guardClosing(window: BrowserWindow, labels: () => DesktopLabels | null): ClosingGuard {
  let unsaved = false
  let closing = false
  let quitting = false
  let settle: (succeeded: boolean) => void = () => undefined

  const flush = (): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), flushTimeout)
      settle = (succeeded) => {
        clearTimeout(timer)
        resolve(succeeded)
      }
      notify(window, 'window:closing', null)
    })

  const mayLoseEdits = async (): Promise<boolean> => {
    const texts = labels()
    if (!unsaved || !texts) return true
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: texts.unsavedTitle,
      buttons: [texts.unsavedWait, texts.unsavedClose],
      defaultId: 0,
      cancelId: 0,
    })
    return response === 1
  }

  const close = async (): Promise<void> => {
    const stored = await flush()
    const agreed = stored || (await mayLoseEdits())
    closing = false
    if (!agreed) {
      quitting = false
      return
    }
    await storeWindowState(window).catch(() => undefined)
    window.destroy()
    if (quitting) app.quit()
  }

  const noteQuitting = (): void => {
    quitting = true
  }
  app.on('before-quit', noteQuitting)
  window.on('closed', () => app.removeListener('before-quit', noteQuitting))
  window.on('close', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    void close()
  })
  window.webContents.on('render-process-gone', () => settle(false))

  return {
    setUnsaved(next) {
      unsaved = next
      if (process.platform === 'darwin') window.setDocumentEdited(next)
    },
    flushed: (succeeded) => settle(succeeded),
  }
}
