import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createServer } from 'vite'
import react from '@vitejs/plugin-react'
import { chromium } from '@playwright/test'
import { findChromium } from '../scripts/findChromium.mjs'
import { writePlanFile } from '../src/exchange/planFile/writePlanFile.ts'
import { launchApp } from '../tests/host/launch.mjs'
import { largePlan } from './largePlan.ts'
import type { Measure } from './printTable.ts'

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** The window over real Chromium, beside a plain React table of as many rows in the same browser: what a person waits for. */
export async function windowBench(): Promise<readonly Measure[]> {
  const peer = await openPeer()
  const app = await launchApp({ locale: 'fr-FR' })
  const window = await app.firstWindow()
  await knowNames(window)
  await ready(window)
  const folder = mkdtempSync(join(tmpdir(), 'alliage-bench-'))
  const path = join(folder, 'large.alliage')
  writeFileSync(path, writePlanFile(largePlan({ grants: 140, costs: 139 }), '0.1.0'))
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, path)
  await window.keyboard.press('Control+o')
  await window.waitForURL(/#\/plan\//)
  await ready(window)
  const planId = /plan\/([^/]+)/.exec(window.url())![1]!

  const typing = await typeIn(window, planId)
  const memory = await editMany(window)
  const opening: number[] = []
  for (let i = 0; i < 5; i++) opening.push(await openPlan(window, planId))
  await storeCopies(window, planId, 50)
  const starting: number[] = []
  for (let i = 0; i < 5; i++) starting.push(await startTime(window))
  await storeCopies(window, planId, 1000)
  await startTime(window)
  const scrolling = await longestFrame(window)

  const plain = {
    first: await peer.load(51, 5),
    typed: await peer.type(300, 10),
    opened: await peer.load(300, 10),
    scrolled: await peer.scroll(1000, 5),
    grown: await peer.grow(),
  }
  await app.close()
  await peer.close()
  rmSync(folder, { recursive: true, force: true })
  const name = 'a plain React table'
  return [
    {
      what: 'start with 50 plans, until it can be used',
      ours: median(starting),
      limit: 1000,
      peer: name,
      theirs: plain.first,
    },
    { what: 'key to repaint, 300 lines, 120 months', ours: typing, limit: 16, peer: name, theirs: plain.typed },
    {
      what: 'open a plan of 300 lines, 120 months',
      ours: median(opening),
      limit: 300,
      peer: name,
      theirs: plain.opened,
    },
    { what: 'longest frame, 1000 plans scrolled', ours: scrolling, limit: 50, peer: name, theirs: plain.scrolled },
    {
      what: 'memory after 1000 edits, above 100 edits',
      unit: 'MB',
      ours: memory,
      limit: 20,
      peer: name,
      theirs: plain.grown,
    },
  ]
}

/** What runs in the page was compiled with the names of its functions, which call for this. */
async function knowNames(page: Page): Promise<void> {
  const known = 'globalThis.__name ??= (named) => named'
  await page.addInitScript(known)
  await page.evaluate(known)
}

const ready = (page: Page) => page.waitForSelector('html[data-ready="1"]', { timeout: 60_000 })

/** From the reload to the library that can be used. */
async function startTime(window: Page): Promise<number> {
  await window.evaluate(() => void (location.hash = '#/library'))
  await window.reload()
  await ready(window)
  await window.getByRole('table').first().waitFor()
  return window.evaluate(() => performance.now())
}

/** From the click on a plan to its dashboard painted. */
async function openPlan(window: Page, planId: string): Promise<number> {
  await window.evaluate(() => void (location.hash = '#/library'))
  await window.getByRole('table').first().waitFor()
  return window.evaluate(async (id) => {
    const before = performance.now()
    location.hash = `#/plan/${id}/dashboard`
    const frame = () => new Promise((painted) => requestAnimationFrame(painted))
    do await frame()
    while (!document.querySelector(`main h1`) || document.documentElement.dataset['ready'] !== '1')
    await frame()
    return performance.now() - before
  }, planId)
}

/** From a key that commits a figure to the frame that shows it, in the grid of resources. */
async function typeIn(window: Page, planId: string): Promise<number> {
  await window.evaluate((id) => void (location.hash = `#/plan/${id}/resources`), planId)
  const cell = window.locator('[role="gridcell"][aria-colindex="3"]').first()
  await cell.click()
  // Enter is the key that commits: the plan is computed, stored and drawn anew.
  await watchFrames(window, 'Enter')
  for (let i = 0; i < 30; i++) {
    await window.keyboard.type(String(1000 + i))
    await window.keyboard.press('Enter')
    await window.keyboard.press('ArrowUp')
  }
  return spent(window)
}

/** How much the memory of the page grew between 100 and 1000 edits, in MB. */
async function editMany(window: Page): Promise<number> {
  const session = await window.context().newCDPSession(window)
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize / 1e6
  }
  const edit = async (count: number) => {
    for (let i = 0; i < count; i++) {
      await window.keyboard.press(String(i % 10))
      await window.keyboard.press('Enter')
      await window.keyboard.press('ArrowUp')
    }
  }
  await edit(100)
  const before = await used()
  await edit(900)
  const after = await used()
  await session.detach()
  return Math.max(0, after - before)
}

/** Notes what each key that commits a figure costs until its frame is painted; every key unless one is named. */
function watchFrames(page: Page, key: string | null = null): Promise<void> {
  return page.evaluate((wanted) => {
    const times: number[] = []
    Object.assign(globalThis, { benchTimes: times })
    addEventListener(
      'keydown',
      (event) => {
        if (wanted !== null && event.key !== wanted) return
        const at = performance.now()
        const channel = new MessageChannel()
        channel.port1.onmessage = () => times.push(performance.now() - at)
        requestAnimationFrame(() => channel.port2.postMessage(null))
      },
      { capture: true },
    )
  }, key)
}

const spent = async (page: Page): Promise<number> =>
  median(await page.evaluate(() => (globalThis as unknown as { benchTimes: number[] }).benchTimes))

/** The longest frame while a list is scrolled from its top to its end, in milliseconds. */
async function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const boxes = [document.scrollingElement, ...document.querySelectorAll('main')]
    const box = boxes.find((each) => each && each.scrollHeight > each.clientHeight + 100) ?? document.scrollingElement!
    const frame = () => new Promise<number>((painted) => requestAnimationFrame(painted))
    await frame()
    let last = await frame()
    let longest = 0
    for (let i = 1; i <= 120; i++) {
      box.scrollTop = ((box.scrollHeight - box.clientHeight) * i) / 120
      const now = await frame()
      longest = Math.max(longest, now - last)
      last = now
    }
    return longest
  })
}

/** Copies a stored plan, so that the library lists many. */
function storeCopies(window: Page, planId: string, count: number): Promise<void> {
  return window.evaluate(
    ([id, many]) =>
      new Promise<void>((settle) => {
        indexedDB.open('alliage').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result
          const writing = database.transaction('plans', 'readwrite')
          const plans = writing.objectStore('plans')
          plans.get(id).onsuccess = (event) => {
            const plan = (event.target as IDBRequest<Record<string, unknown>>).result
            for (let n = 0; n < many; n++) plans.put({ ...plan, id: `copy${n}`, name: `Plan ${n}` })
          }
          writing.oncomplete = () => {
            database.close()
            settle()
          }
        }
      }),
    [planId, count] as const,
  )
}

/** The plain table, served and opened in a browser of the same make. */
async function openPeer() {
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, 'peers'),
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react()],
    server: { port: 47_897, strictPort: true },
    logLevel: 'error',
  })
  await server.listen()
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  await knowNames(page)
  const show = async (rows: number, columns: number) => {
    await page.goto(`http://localhost:47897/plainTable.html?rows=${rows}&columns=${columns}`)
    await page.locator('td').first().waitFor()
  }
  await show(10, 2)
  return {
    async load(rows: number, columns: number) {
      await show(rows, columns)
      return page.evaluate(() => performance.now())
    },
    async type(rows: number, columns: number) {
      await show(rows, columns)
      await page.locator('input').first().click()
      await watchFrames(page)
      for (let i = 0; i < 60; i++) await page.keyboard.press(String(i % 10))
      return spent(page)
    },
    async scroll(rows: number, columns: number) {
      await show(rows, columns)
      return longestFrame(page)
    },
    async grow() {
      const session = await page.context().newCDPSession(page)
      const used = async () => {
        await session.send('HeapProfiler.collectGarbage')
        return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
      }
      await show(300, 10)
      await page.locator('input').first().click()
      for (let i = 0; i < 100; i++) await page.keyboard.press(String(i % 10))
      const before = await used()
      for (let i = 0; i < 900; i++) await page.keyboard.press(String(i % 10))
      return Math.max(0, (await used()) - before)
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
