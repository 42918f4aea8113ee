import { version } from '../../package.json'
import { fileExtensions, maxPlanFileBytes, officialUrl } from './contract.ts'
import { chooseFile } from './chooseFile.ts'
import type { DesktopLabels, FileKind, OpenResult, SaveResult } from './contract.ts'
import type { Platform } from './platform.ts'

const mediaTypes: Readonly<Record<FileKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  calendar: 'text/calendar',
  pdf: 'application/pdf',
  plan: 'application/json',
}

/** How long a download keeps its bytes in memory, in milliseconds: the browser gives no sign that it has read them. */
const downloadLifetime = 60_000

function download(suggestedName: string, bytes: Uint8Array, kind: FileKind): SaveResult {
  const suffix = `.${fileExtensions[kind]}`
  const name = suggestedName.toLowerCase().endsWith(suffix) ? suggestedName : suggestedName + suffix
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaTypes[kind] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), downloadLifetime)
  return { saved: true, path: name }
}

async function readChosen(file: File | undefined): Promise<OpenResult> {
  if (!file) return { opened: false, reason: 'cancelled' }
  if (file.size > maxPlanFileBytes) return { opened: false, reason: 'tooLarge' }
  try {
    return { opened: true, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return { opened: false, reason: 'cannotRead' }
  }
}

async function choosePlanFile(): Promise<OpenResult> {
  return readChosen((await chooseFile([fileExtensions.plan, 'json'])) ?? undefined)
}

function flushOnHide(flush: () => Promise<void>): () => void {
  const onHide = (): void => void flush()
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') onHide()
  }
  window.addEventListener('pagehide', onHide)
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    window.removeEventListener('pagehide', onHide)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}

const holdPage = (event: BeforeUnloadEvent): void => event.preventDefault()

/** The platform of a plain browser: downloads, a file input, no native menu, and the browser's own question on leaving. */
export function browserPlatform(): Platform {
  let labels: DesktopLabels | null = null
  return {
    kind: 'browser',
    saveFile: ({ suggestedName, bytes, kind }) => Promise.resolve(download(suggestedName, bytes, kind)),
    openFile: choosePlanFile,
    chooseFile,
    onFileHandedOver: () => () => undefined,
    onMenuCommand: () => () => undefined,
    setMenuLanguage(next) {
      labels = next
    },
    showRecentPlans: () => undefined,
    onOpenPlan: () => () => undefined,
    setTheme: () => undefined,
    setUnsaved(unsaved) {
      if (unsaved) window.addEventListener('beforeunload', holdPage)
      else window.removeEventListener('beforeunload', holdPage)
    },
    onBeforeClose: flushOnHide,
    print: () => window.print(),
    backups: null,
    printToPdf: null,
    systemLanguage: () => navigator.language,
    version: () => version,
    openExternal(address) {
      const url = officialUrl(address)
      if (!url || !labels || !window.confirm(`${labels.externalTitle}\n${url.href}`)) return Promise.resolve(false)
      window.open(url.href, '_blank', 'noopener,noreferrer')
      return Promise.resolve(true)
    },
  }
}
