import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { windowUrl } from './protocol.ts'
import { readWindowState } from './windowState.ts'

/** Opens the window of the application, isolated and sandboxed, where it stood the last time. */
export function openMainWindow(): BrowserWindow {
  const { maximized, ...place } = readWindowState()
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
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  void window.loadURL(windowUrl)
  return window
}
