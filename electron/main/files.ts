import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { fileExtensions, maxPlanFileBytes } from '../../src/platform/contract.ts'
import type { DesktopLabels, FileKind, OpenResult, SaveRequest, SaveResult } from '../../src/platform/contract.ts'
import { fileName } from './fileName.ts'
import { writeAtomically } from './writeAtomically.ts'

const filterLabels = {
  xlsx: 'workbookFile',
  ods: 'odsFile',
  csv: 'csvFile',
  calendar: 'calendarFile',
  pdf: 'pdfFile',
  plan: 'planFile',
} as const satisfies Readonly<Record<FileKind, keyof DesktopLabels>>

const filterName = (kind: FileKind, labels: DesktopLabels | null): string =>
  labels?.[filterLabels[kind]] ?? `.${fileExtensions[kind]}`

async function choosePlace(
  window: BrowserWindow,
  request: SaveRequest,
  labels: DesktopLabels | null,
): Promise<string | null> {
  const extension = fileExtensions[request.kind]
  let defaultPath = join(app.getPath('documents'), fileName(request.suggestedName, extension))
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath,
      filters: [{ name: filterName(request.kind, labels), extensions: [extension] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
    if (canceled || !filePath) return null
    if (filePath.toLowerCase().endsWith(`.${extension}`)) return filePath
    // The dialog asked about replacing the name as typed, not the one with its extension: ask again if that one exists.
    defaultPath = `${filePath}.${extension}`
    if (!existsSync(defaultPath)) return defaultPath
  }
}

const lockedCodes = new Set<unknown>(['EBUSY', 'EPERM', 'ETXTBSY'])

const errorCode = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Asks where to save, then writes the whole file or nothing. */
export async function saveFile(
  window: BrowserWindow,
  request: SaveRequest,
  labels: DesktopLabels | null,
): Promise<SaveResult> {
  const path = await choosePlace(window, request, labels)
  if (path === null) return { saved: false, reason: 'cancelled' }
  try {
    await writeAtomically(path, request.bytes)
    return { saved: true, path }
  } catch (error) {
    return { saved: false, reason: lockedCodes.has(errorCode(error)) ? 'locked' : 'cannotWrite' }
  }
}

/** Reads a plan file, unless it is larger than the limit. */
export async function readPlanFile(path: string): Promise<OpenResult> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > maxPlanFileBytes) return { opened: false, reason: 'tooLarge' }
      return { opened: true, name: basename(path), bytes: new Uint8Array(await file.readFile()) }
    } finally {
      await file.close()
    }
  } catch {
    return { opened: false, reason: 'cannotRead' }
  }
}

/** Asks which plan file to open, then reads it. */
export async function openPlanFile(window: BrowserWindow, labels: DesktopLabels | null): Promise<OpenResult> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    filters: [{ name: filterName('plan', labels), extensions: [fileExtensions.plan, 'json'] }],
    properties: ['openFile'],
  })
  const path = filePaths[0]
  if (canceled || path === undefined) return { opened: false, reason: 'cancelled' }
  const read = await readPlanFile(path)
  if (read.opened) app.addRecentDocument(path)
  return read
}
