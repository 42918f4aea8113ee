import type { Page } from '@playwright/test'
import { desktopLabelKeys } from '../../src/platform/contract.ts'
import type { DesktopLabels } from '../../src/platform/contract.ts'

/** Recognisable texts for the native menu and dialogs: `Label export` for `export`. */
export const testLabels = Object.fromEntries(desktopLabelKeys.map((key) => [key, `Label ${key}`])) as DesktopLabels

/** Gives the native menu and dialogs the texts of the tests. */
export const setTestLabels = (window: Page): Promise<void> =>
  window.evaluate((texts) => globalThis.desktop?.setLabels(texts), testLabels)
