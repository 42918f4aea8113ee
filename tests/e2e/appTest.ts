import { expect, test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchApp } from '../host/launch.mjs'
import type { LaunchedApp } from '../host/launch.mjs'

/** Waits until the window shows its first screen. */
export async function readyWindow(app: LaunchedApp): Promise<Page> {
  const window = await app.firstWindow()
  await window.waitForSelector('html[data-ready="1"]')
  return window
}

/**
 * A test over the built application: `app` is one launch with new data, `window` its page once ready. Every request is watched:
 * one for anything but the files of the application fails the test, unless it says that it `asksOutside`.
 */
export const test = base.extend<{ app: LaunchedApp; window: Page; asksOutside: boolean }>({
  asksOutside: [false, { option: true }],
  app: async ({ locale, asksOutside }, use) => {
    const app = await launchApp(locale === undefined ? {} : { locale })
    await use(app)
    // What the runtime itself saw: every request of every window but those for the files of the application.
    const outside = app.seen?.network.map(({ url }) => url)
    await app.close()
    if (!asksOutside) expect(outside ?? []).toEqual([])
  },
  window: async ({ app }, use) => {
    await use(await readyWindow(app))
  },
})
