import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchApp } from '../host/launch.mjs'
import type { LaunchedApp } from '../host/launch.mjs'

/** Waits until the window shows its first screen. */
export async function readyWindow(app: LaunchedApp): Promise<Page> {
  const window = await app.firstWindow()
  await window.waitForSelector('html[data-ready="1"]')
  return window
}

/** A test over the built application: `app` is one launch with new data, `window` its page once ready. */
export const test = base.extend<{ app: LaunchedApp; window: Page }>({
  app: async ({ locale }, use) => {
    const app = await launchApp(locale === undefined ? {} : { locale })
    await use(app)
    await app.close()
  },
  window: async ({ app }, use) => {
    await use(await readyWindow(app))
  },
})
