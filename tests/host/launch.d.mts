import type { Page } from '@playwright/test'
import type * as Electron from 'electron'

/** What the stand-in has seen of the outside world; null over real Electron. */
export interface Seen {
  readonly popups: readonly { readonly url: string; readonly action: string }[]
  readonly blockedNavigations: readonly string[]
  readonly network: readonly { readonly url: string; readonly cancelled: boolean }[]
  readonly openedLinks: readonly string[]
  readonly openedFolders: readonly string[]
  readonly recentDocuments: readonly string[]
  readonly dialogs: readonly string[]
  readonly pageErrors: readonly Error[]
}

export interface LaunchOptions {
  /** Folder of the user's data; a new one when absent. Give the same one twice to test a restart. */
  readonly userData?: string
  /** Language of the system, as a BCP 47 tag. */
  readonly locale?: string
  /** Files named on the command line. */
  readonly argv?: readonly string[]
  /** A folder that holds `out/` taken from a packed application, instead of this project's. */
  readonly appFolder?: string
}

export interface LaunchedApp {
  readonly kind: 'electron' | 'host'
  readonly userData: string
  readonly seen: Seen | null
  firstWindow: () => Promise<Page>
  /** Runs in the main process: the function must use only its arguments. */
  evaluate: <Result, Argument = undefined>(
    run: (electron: typeof Electron, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>
  close: () => Promise<void>
}

export function launchApp(options?: LaunchOptions): Promise<LaunchedApp>
export function launchAgain(app: LaunchedApp, argv?: readonly string[]): Promise<void>
