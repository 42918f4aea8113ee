import { browserPlatform } from './browser.ts'
import type { DesktopApi } from './contract.ts'
import { electronPlatform } from './electron.ts'
import type { Platform } from './platform.ts'

declare global {
  var desktop: DesktopApi | undefined
}

/** The computer this window runs on, chosen once: the desktop when its preload is there, otherwise the browser. */
export const platform: Platform = globalThis.desktop ? electronPlatform(globalThis.desktop) : browserPlatform()
