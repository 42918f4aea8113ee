/** The one contract between the window and the computer: what the preload exposes and what the main process answers. */

/** Extension of each kind of file on disk, without the dot. */
export const fileExtensions = {
  xlsx: 'xlsx',
  ods: 'ods',
  csv: 'csv',
  calendar: 'ics',
  pdf: 'pdf',
  plan: 'alliage',
} as const

/** What a file handed to the computer holds: a workbook, a table, a calendar, a printed document, or a whole plan (`.alliage`). */
export type FileKind = keyof typeof fileExtensions

/** Largest plan file that is read, in bytes (10 MB): above it nothing is loaded. */
export const maxPlanFileBytes = 10 * 1024 * 1024

/** A file the window asks the computer to save where the user chooses. */
export interface SaveRequest {
  readonly suggestedName: string
  readonly bytes: Uint8Array
  readonly kind: FileKind
}

/** Outcome of a save; `locked` means another program (often Excel) holds the file open. */
export type SaveResult =
  | { readonly saved: true; readonly path: string }
  | { readonly saved: false; readonly reason: 'cancelled' | 'locked' | 'cannotWrite' }

/** Which kind of file the window asks the user to choose. */
export interface OpenRequest {
  readonly kind: 'plan'
}

/** Outcome of opening a file; its bytes come from outside and are to be validated. */
export type OpenResult =
  | { readonly opened: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly opened: false; readonly reason: 'cancelled' | 'tooLarge' | 'cannotRead' }

/** What the native menu can ask the window to do, in one list read by both sides. */
export const menuCommands = [
  'new',
  'open',
  'save-as',
  'export',
  'undo',
  'redo',
  'library',
  'structure',
  'resources',
  'costs',
  'scenarios',
  'dashboard',
  'statements',
  'financing',
  'comparison',
  'events',
  'decision',
  'stress',
  'sensitivity',
  'chance',
  'levers',
  'poles',
  'import',
  'voluntary',
  'utility',
  'stakeholders',
  'actuals',
  'habits',
  'record',
  'cases',
  'grantform',
  'boardreport',
  'together',
  'versions',
  'desk',
  'learn',
  'backups',
  'settings',
  'about',
] as const

/** One command of the native menu. */
export type MenuCommand = (typeof menuCommands)[number]

/** The keys of commands, as the native menu writes them: `CmdOrCtrl` is Cmd on a Mac, Ctrl elsewhere. The page listens to the same. */
export const menuShortcuts = {
  new: 'CmdOrCtrl+N',
  open: 'CmdOrCtrl+O',
  'save-as': 'CmdOrCtrl+Shift+S',
  export: 'CmdOrCtrl+E',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  library: 'CmdOrCtrl+0',
  structure: 'CmdOrCtrl+1',
  resources: 'CmdOrCtrl+2',
  costs: 'CmdOrCtrl+3',
  scenarios: 'CmdOrCtrl+4',
  dashboard: 'CmdOrCtrl+5',
  statements: 'CmdOrCtrl+6',
  comparison: 'CmdOrCtrl+7',
  settings: 'CmdOrCtrl+,',
  print: 'CmdOrCtrl+P',
} as const satisfies Readonly<Partial<Record<MenuCommand | 'print', string>>>

/** Every text the main process shows; the window sends them, since texts are written in the catalogues only. */
export const desktopLabelKeys = [
  ...menuCommands,
  'menuFile',
  'menuEdit',
  'menuView',
  'menuHelp',
  'recent',
  'print',
  'close',
  'quit',
  'hide',
  'hideOthers',
  'showAll',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'fullScreen',
  'planFile',
  'workbookFile',
  'odsFile',
  'csvFile',
  'calendarFile',
  'pdfFile',
  'externalTitle',
  'externalOpen',
  'externalCancel',
  'unsavedTitle',
  'unsavedWait',
  'unsavedClose',
  'backupFolder',
] as const

/** The texts of the native menu and dialogs, each at most `maxLabelLength` characters. */
export type DesktopLabels = Readonly<Record<(typeof desktopLabelKeys)[number], string>>

/** Longest text accepted for a native menu entry or dialog. */
export const maxLabelLength = 80

/** Official sites a source may link to; a subdomain of one of them is accepted too. */
export const officialHosts = [
  'legifrance.gouv.fr',
  'service-public.fr',
  'service-public.gouv.fr',
  'associations.gouv.fr',
  'anc.gouv.fr',
  'economie.gouv.fr',
] as const

/** The address itself when it is an https page of an official site, otherwise null. */
export function officialUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isOfficial = officialHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === ''
  return isOfficial && isPlain ? url : null
}

/** A plan in a backup: its id and name, when it was last changed (milliseconds since 1970), the SHA-256 of its file. */
export interface BackupPlan {
  readonly id: string
  readonly name: string
  readonly updatedAt: number
  readonly sha256: string
}

/** All plans at one moment (milliseconds since 1970). */
export interface Backup {
  readonly at: number
  readonly plans: readonly BackupPlan[]
}

/** The backups in the folder where they are kept, the newest first; those that cannot be trusted are named by their files. */
export interface BackupList {
  readonly folder: string
  readonly backups: readonly Backup[]
  readonly damaged: readonly string[]
  /** False when the folder cannot be read at all. */
  readonly isReadable: boolean
}

/** The file of one plan for the backups: the name of the plan, and its bytes with their SHA-256. */
export interface BackupFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** How a write to the backups ended: read back and found as it was sent, or why it was not kept. */
export type BackupWrite =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'full' | 'cannotWrite' | 'damaged' }

/** The most plans that one backup holds. */
export const maxBackupPlans = 20_000

/** The looks of the window: `system` follows the computer. */
export const themeSources = ['light', 'dark', 'system'] as const
export type ThemeSource = (typeof themeSources)[number]

/** A plan that the native menu offers to open again. */
export interface RecentPlan {
  readonly id: string
  readonly name: string
}

/** The most plans that the native menu offers, and the longest id of one. */
export const maxRecentPlans = 10
export const maxPlanId = 60

/** Questions the window asks and the main process answers: channel -> signature. */
export interface Requests {
  'file:save': (request: SaveRequest) => SaveResult
  'file:open': (request: OpenRequest) => OpenResult
  'file:take': () => OpenResult
  'link:open': (address: string) => boolean
  'backups:list': () => BackupList
  'backups:missing': (sha256s: readonly string[]) => readonly string[]
  'backups:store': (file: BackupFile) => BackupWrite
  'backups:write': (backup: Backup) => BackupWrite
  'backups:remove': (moments: readonly number[]) => void
  'backups:read': (sha256: string) => Uint8Array | null
  'backups:choose': () => BackupList
  'backups:show': () => boolean
  'page:pdf': () => Uint8Array
  'labels:set': (labels: DesktopLabels) => void
  'plans:recent': (plans: readonly RecentPlan[]) => void
  'theme:set': (theme: ThemeSource) => void
  'window:unsaved': (unsaved: boolean) => void
  'window:flushed': (succeeded: boolean) => void
}

/** What the main process tells the window without being asked: channel -> payload. */
export interface Notices {
  'menu:command': MenuCommand
  'plan:open': string
  'file:waiting': null
  'window:closing': null
}

/** Stops a subscription. */
export type Unsubscribe = () => void

/** The backups of every plan, in a real folder of the computer. */
export interface Backups {
  list: () => Promise<BackupList>
  /** Which of these files the folder does not hold yet. */
  missing: (sha256s: readonly string[]) => Promise<readonly string[]>
  store: (file: BackupFile) => Promise<BackupWrite>
  /** Writes what a backup holds once each of its files was read back and found whole. */
  write: (backup: Backup) => Promise<BackupWrite>
  /** Removes the backups of these moments, and the files that no other one needs. */
  remove: (moments: readonly number[]) => Promise<void>
  /** The file of a plan, null when it is not there or not what it was. */
  read: (sha256: string) => Promise<Uint8Array | null>
  /** Lets the user choose another folder; what stands in the old one stays there. */
  chooseFolder: () => Promise<BackupList>
  /** Shows the folder in the computer's own file manager. */
  showFolder: () => Promise<boolean>
}

/** What the preload puts on `window.desktop`. */
export interface DesktopApi {
  saveFile: (request: SaveRequest) => Promise<SaveResult>
  openFile: (request: OpenRequest) => Promise<OpenResult>
  takeWaitingFile: () => Promise<OpenResult>
  onWaitingFile: (listener: () => void) => Unsubscribe
  openExternal: (address: string) => Promise<boolean>
  readonly backups: Backups
  printToPdf: () => Promise<Uint8Array>
  setLabels: (labels: DesktopLabels) => Promise<void>
  onMenuCommand: (listener: (command: MenuCommand) => void) => Unsubscribe
  setRecentPlans: (plans: readonly RecentPlan[]) => Promise<void>
  onOpenPlan: (listener: (id: string) => void) => Unsubscribe
  setTheme: (theme: ThemeSource) => Promise<void>
  setUnsaved: (unsaved: boolean) => Promise<void>
  onBeforeClose: (flush: () => Promise<void>) => Unsubscribe
}
