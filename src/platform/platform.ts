import type {
  Backups,
  DesktopLabels,
  MenuCommand,
  OpenRequest,
  OpenResult,
  RecentPlan,
  SaveRequest,
  SaveResult,
  ThemeSource,
  Unsubscribe,
} from './contract.ts'

/** Everything the window may ask of the computer it runs on; one implementation for the desktop, one for a browser. */
export interface Platform {
  /** Where the window runs: the desktop has a native menu, a browser has none. */
  readonly kind: 'desktop' | 'browser'
  /** Lets the user choose a place and writes the file there (a browser downloads it). */
  saveFile: (request: SaveRequest) => Promise<SaveResult>
  /** Lets the user choose a plan file; over `maxPlanFileBytes` it is refused unread. */
  openFile: (request: OpenRequest) => Promise<OpenResult>
  /** Lets the user choose a file of one of these extensions (without the dot), unread; null when none was. */
  chooseFile: (extensions: readonly string[]) => Promise<File | null>
  /** Receives the plan files that the system hands over (a double click on a `.alliage` file). */
  onFileHandedOver: (listener: (file: OpenResult) => void) => Unsubscribe
  /** Receives the commands of the native menu. */
  onMenuCommand: (listener: (command: MenuCommand) => void) => Unsubscribe
  /** Gives the native menu and dialogs their texts, in the language of the window. */
  setMenuLanguage: (labels: DesktopLabels) => void
  /** Gives the native menu the plans that it offers to open again, the last changed first. */
  showRecentPlans: (plans: readonly RecentPlan[]) => void
  /** Receives the id of a plan that was chosen in the native menu. */
  onOpenPlan: (listener: (id: string) => void) => Unsubscribe
  /** Gives the frame of the window, its menus and its dialogs the look that was chosen for the page. */
  setTheme: (theme: ThemeSource) => void
  /** Says whether an edit is not stored yet. */
  setUnsaved: (unsaved: boolean) => void
  /** Registers what must finish before the window closes; the desktop waits for it at most 3 seconds. */
  onBeforeClose: (flush: () => Promise<void>) => Unsubscribe
  /** Prints the page as it is shown. */
  print: () => void
  /** The backups on this computer; null in a browser, which cannot write to a folder by itself. */
  readonly backups: Backups | null
  /** The page as it would be printed, as the bytes of a PDF; null where only the dialog of `print` can make one. */
  readonly printToPdf: (() => Promise<Uint8Array>) | null
  /** The language of the system as a BCP 47 tag, for example `fr-FR`. */
  systemLanguage: () => string
  /** The version of the product, for example `1.2.0`. */
  version: () => string
  /** Opens a page of an official site in the user's browser once confirmed; false when refused or declined. */
  openExternal: (address: string) => Promise<boolean>
}
