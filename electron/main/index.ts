import { app, Menu, nativeTheme } from 'electron'
import type { BrowserWindow } from 'electron'
import type { DesktopLabels, RecentPlan } from '../../src/platform/contract.ts'
import { readBackup, readBackupFile, readHash, readHashes, readMoments } from './backupReaders.ts'
import { backupFolder, chooseBackupFolder, showBackupFolder } from './backups/backupPlace.ts'
import { backupsIn } from './backups/backups.ts'
import { guardClosing } from './closing.ts'
import type { ClosingGuard } from './closing.ts'
import { openExternalLink } from './externalLink.ts'
import { openPlanFile, saveFile } from './files.ts'
import { answer, notify } from './ipc.ts'
import { openMainWindow } from './mainWindow.ts'
import { printToPdf } from './printToPdf.ts'
import { showMenu } from './menu.ts'
import { registerScheme, serveScheme } from './protocol.ts'
import {
  readBoolean,
  readLabels,
  readNothing,
  readOpenRequest,
  readRecentPlans,
  readSaveRequest,
  readText,
  readTheme,
} from './readers.ts'
import { lockPages, lockSession } from './security.ts'
import { keepWaitingFiles, listenForWaitingFiles, takeWaitingFile } from './waitingFiles.ts'

let opened: { readonly window: BrowserWindow; readonly guard: ClosingGuard } | null = null
let labels: DesktopLabels | null = null
let recent: readonly RecentPlan[] = []

function open(): void {
  const window = openMainWindow()
  opened = { window, guard: guardClosing(window, () => labels) }
  window.on('closed', () => {
    opened = null
  })
}

function focusWindow(): void {
  if (!opened) {
    if (app.isReady()) open()
    return
  }
  if (opened.window.isMinimized()) opened.window.restore()
  opened.window.focus()
}

function announceWaitingFile(): void {
  if (opened) notify(opened.window, 'file:waiting', null)
}

function drawMenu(): void {
  if (!labels) return
  showMenu(labels, recent, {
    run: (command) => opened && notify(opened.window, 'menu:command', command),
    print: () => opened?.window.webContents.print({ printBackground: true }),
    openPlan: (id) => opened && notify(opened.window, 'plan:open', id),
  })
}

function answerRequests(): void {
  answer('file:save', readSaveRequest, (window, request) => saveFile(window, request, labels))
  answer('file:open', readOpenRequest, (window) => openPlanFile(window, labels))
  answer('file:take', readNothing, () => takeWaitingFile())
  answer('link:open', readText, (window, address) => openExternalLink(window, address, labels))
  answerBackups()
  answer('page:pdf', readNothing, printToPdf)
  answer('labels:set', readLabels, (_window, next) => {
    labels = next
    drawMenu()
  })
  answer('plans:recent', readRecentPlans, (_window, plans) => {
    recent = plans
    drawMenu()
  })
  answer('theme:set', readTheme, (_window, theme) => {
    nativeTheme.themeSource = theme
  })
  answer('window:unsaved', readBoolean, (_window, unsaved) => opened?.guard.setUnsaved(unsaved))
  answer('window:flushed', readBoolean, (_window, succeeded) => opened?.guard.flushed(succeeded))
}

function answerBackups(): void {
  const backups = () => backupsIn(backupFolder())
  answer('backups:list', readNothing, () => backups().list())
  answer('backups:missing', readHashes, (_window, hashes) => backups().missing(hashes))
  answer('backups:store', readBackupFile, (_window, file) => backups().store(file))
  answer('backups:write', readBackup, (_window, backup) => backups().write(backup))
  answer('backups:remove', readMoments, (_window, moments) => backups().remove(moments))
  answer('backups:read', readHash, (_window, hash) => backups().read(hash))
  answer('backups:choose', readNothing, async (window) => {
    await chooseBackupFolder(window, labels)
    return backups().list()
  })
  answer('backups:show', readNothing, () => showBackupFolder())
}

function start(): void {
  registerScheme()
  lockPages()
  Menu.setApplicationMenu(null)
  keepWaitingFiles(process.argv, process.cwd())
  listenForWaitingFiles(announceWaitingFile)
  app.on('second-instance', (_event, argv, folder) => {
    const hasFile = keepWaitingFiles(argv, folder)
    focusWindow()
    if (hasFile) announceWaitingFile()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', focusWindow)
  void app.whenReady().then(() => {
    lockSession()
    serveScheme()
    answerRequests()
    open()
  })
}

if (app.requestSingleInstanceLock()) start()
else app.quit()
