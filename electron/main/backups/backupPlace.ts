import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { app, dialog, shell } from 'electron'
import type { BrowserWindow } from 'electron'
import type { DesktopLabels } from '../../../src/platform/contract.ts'
import { writeAtomically } from '../writeAtomically.ts'

const settings = (): string => join(app.getPath('userData'), 'backups.json')

const usualFolder = (): string => join(app.getPath('documents'), 'Alliage', 'Sauvegardes')

/** The folder of the backups: the one that was chosen, or one among the user's documents. */
export function backupFolder(): string {
  try {
    const value: unknown = JSON.parse(readFileSync(settings(), 'utf8'))
    const chosen = typeof value === 'object' && value !== null && 'folder' in value ? value.folder : null
    return typeof chosen === 'string' && isAbsolute(chosen) ? chosen : usualFolder()
  } catch {
    return usualFolder()
  }
}

/** Lets the user choose the folder of the backups. */
export async function chooseBackupFolder(window: BrowserWindow, labels: DesktopLabels | null): Promise<void> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: backupFolder(),
    properties: ['openDirectory', 'createDirectory'],
    ...(labels ? { title: labels.backupFolder } : {}),
  })
  const chosen = filePaths[0]
  if (canceled || chosen === undefined) return
  await writeAtomically(settings(), new TextEncoder().encode(JSON.stringify({ folder: chosen })))
}

/** Shows the folder of the backups in the file manager; false when it could not be. */
export async function showBackupFolder(): Promise<boolean> {
  return (await shell.openPath(backupFolder())) === ''
}
