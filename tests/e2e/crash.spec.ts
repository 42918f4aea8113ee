import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import type { Browser, BrowserContext, Page } from '@playwright/test'
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

interface Running {
  readonly browser: Browser
  readonly context: BrowserContext
  kill(): Promise<void>
}

/** A real Chromium of our own, so that its process can be killed as a power cut does. */
async function start(): Promise<Running> {
  const active = join(profile, 'DevToolsActivePort')
  rmSync(active, { force: true })
  const child = spawn(
    findChromium() ?? '',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    { stdio: 'ignore', detached: true },
  )
  await expect
    .poll(() => existsSync(active) && readFileSync(active, 'utf8').includes('\n'), { timeout: 15_000 })
    .toBe(true)
  const debugPort = readFileSync(active, 'utf8').split('\n')[0]
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`)
  return {
    browser,
    context: browser.contexts()[0]!,
    async kill() {
      const gone = new Promise((settle) => child.once('exit', settle))
      process.kill(-child.pid!, 'SIGKILL')
      await gone
      rmSync(join(profile, 'SingletonLock'), { force: true })
    },
  }
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

/** Kills the process of a window as it stands; what is left of it is put away by the browser, since a dead page cannot close itself. */
async function crash({ browser }: Running, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const crashed = new Promise((settle) => page.once('crash', settle))
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const whole = await browser.newBrowserCDPSession()
  await whole.send('Target.closeTarget', { targetId: targetInfo.targetId })
  await whole.detach()
}

test('no edit that was said to be saved is lost when the window or its process is killed', async () => {
  test.setTimeout(60_000 + ROUNDS * 15_000)
  const lanes = Array.from({ length: LANES }, (): Lane => ({ planId: '', typed: 0, saved: 0 }))
  let running = await start()
  for (let round = 0; round < ROUNDS; round += 1) {
    const killsAll = round % PROCESS_ROUND === PROCESS_ROUND - 1
    await Promise.all(
      lanes.map(async (lane) => {
        const page = await open(running.context, lane)
        await checkNothingLost(page, lane)
        await edit(page, lane)
        await page.waitForTimeout(random() * 25)
        if (!killsAll) await crash(running, page)
      }),
    )
    if (!killsAll) continue
    await running.kill()
    running = await start()
  }
  for (const lane of lanes) await checkNothingLost(await open(running.context, lane), lane)
  await running.kill()
})
