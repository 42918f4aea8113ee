// The part of Electron's main-process interface that the application uses, over a real Chromium driven by Playwright.
// What is not here fails loudly: an import of a missing name does not link, a missing method is not a function.
import { app } from './app.mjs'
import { host } from './host.mjs'
import { ipcMain } from './ipc.mjs'
import { Menu } from './menu.mjs'
import { protocol, session } from './session.mjs'
import { BrowserWindow } from './windows.mjs'

/** A dialog would wait for a person: a test that expects one replaces it, any other is a failure. */
const unexpected = (name) => async () => {
  host.seen.dialogs.push(name)
  throw new Error(`Unexpected dialog.${name}: replace it in the test`)
}

const dialog = {
  showOpenDialog: unexpected('showOpenDialog'),
  showSaveDialog: unexpected('showSaveDialog'),
  showMessageBox: unexpected('showMessageBox'),
}

const shell = {
  openExternal: async (url) => void host.seen.openedLinks.push(url),
  openPath: async (path) => (host.seen.openedFolders.push(path), ''),
}

const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }

/** What the frame of the window looks like. */
const nativeTheme = { themeSource: 'system' }

host.electron = { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell }

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell }
