import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { windowUrl } from './protocol.ts'
import { readWindowState } from './windowState.ts'

/** A page that fails again sooner than this, in milliseconds, would fail for ever: it is not shown again. */
const recoveryPause = 30_000

/** Shows the page again when its process fails: all that was committed is stored. */
function recoverFromFailure(window: BrowserWindow): void {
  let recoveredAt = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || Date.now() - recoveredAt < recoveryPause) return
    recoveredAt = Date.now()
    window.webContents.reload()
  })
}

/** Opens the window of the application, isolated and sandboxed, where it stood the last time. */
export function openMainWindow(): BrowserWindow {
  const { maximized, zoom, ...place } = readWindowState()
  const window = new BrowserWindow({
    ...place,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Alliage',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      zoomFactor: zoom,
    },
  })
  if (maximized) window.maximize()
  recoverFromFailure(window)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(windowUrl)
  return window
}
