import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { findChromium } from '../../scripts/findChromium.mjs'

const port = 47898
const address = `http://127.0.0.1:${port}/`

/** Windows at work at the same time, each on its own plan, and how often all of them are killed: 200 times in the long run. */
const LANES = 4
const ROUNDS = Number(process.env['ALLIAGE_CRASH_ROUNDS'] ?? 5)

/** Every so many rounds the whole browser is killed, with every window at once. */
const PROCESS_ROUND = 5

let server: ChildProcess
let profile: string
let seed = Date.now() % 2_147_483_647

test.beforeAll(async () => {
  server = spawn(process.execPath, ['scripts/start.mjs', '--browser', '--no-open'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ALLIAGE_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((settle) => server.stdout?.once('data', settle))
  profile = mkdtempSync(join(tmpdir(), 'alliage-crash-'))
})

test.afterAll(() => {
  server.kill()
  rmSync(profile, { recursive: true, force: true })
})

/** A number from 0 (in) to 1 (out); the seed is told when a round fails. */
function random(): number {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647
}

/** A real Chromium with a profile that outlives it. */
function start(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: findChromium() ?? '', args: ['--no-sandbox'] })
}

/** Ends the process as a power cut does; its number stands in the lock of its profile. */
async function kill(context: BrowserContext): Promise<void> {
  const lock = join(profile, 'SingletonLock')
  const gone = context.waitForEvent('close')
  process.kill(Number(/\d+$/.exec(readlinkSync(lock))?.[0]), 'SIGKILL')
  await gone
  rmSync(lock, { force: true })
}

/** One plan that is edited while its window is killed under it. */
interface Lane {
  planId: string
  /** The last name that was typed, and the last that the window said was saved. */
  typed: number
  saved: number
}

const nameField = (page: Page) => page.getByRole('textbox', { name: /Nom du plan|Plan name/ })

async function open(context: BrowserContext, lane: Lane): Promise<Page> {
  const page = await context.newPage()
  await page.goto(lane.planId === '' ? address : `${address}#/plan/${lane.planId}/structure`)
  await page.waitForSelector('html[data-ready="1"]')
  if (lane.planId === '') {
    await page.getByTestId('open-example-fablab').click()
    await page.waitForURL(/#\/plan\/[^/]+\/dashboard/)
    lane.planId = /plan\/([^/]+)/.exec(page.url())![1]!
    await page.goto(`${address}#/plan/${lane.planId}/structure`)
  }
  return page
}

async function checkNothingLost(page: Page, lane: Lane): Promise<void> {
  if (lane.typed === 0) return
  const shown = Number(/\d+$/.exec(await nameField(page).inputValue())?.[0])
  expect(shown, `seed ${seed}`).toBeGreaterThanOrEqual(lane.saved)
  expect(shown, `seed ${seed}`).toBeLessThanOrEqual(lane.typed)
}

async function edit(page: Page, lane: Lane): Promise<void> {
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    lane.typed += 1
    await nameField(page).fill(`Plan ${lane.typed}`)
    await nameField(page).press('Enter')
  }
  if (random() < 0.6) {
    await page.waitForSelector('[data-testid="save-status"][data-status="saved"]')
    lane.saved = lane.typed
  }
}

/** Kills the process of a window as it stands; the dead page stays, since it cannot close itself. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
}

test('no edit that was said to be saved is lost when the window or its process is killed', async () => {
  test.setTimeout(60_000 + ROUNDS * 15_000)
  const lanes = Array.from({ length: LANES }, (): Lane => ({ planId: '', typed: 0, saved: 0 }))
  let context = await start()
  for (let round = 0; round < ROUNDS; round += 1) {
    const killsAll = round % PROCESS_ROUND === PROCESS_ROUND - 1
    await Promise.all(
      lanes.map(async (lane) => {
        const page = await open(context, lane)
        await checkNothingLost(page, lane)
        await edit(page, lane)
        await page.waitForTimeout(random() * 25)
        if (!killsAll) await crash(page)
      }),
    )
    if (!killsAll) continue
    await kill(context)
    context = await start()
  }
  for (const lane of lanes) await checkNothingLost(await open(context, lane), lane)
  await context.close()
})
