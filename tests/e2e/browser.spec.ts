import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { findChromium } from '../../scripts/findChromium.mjs'

const port = 47899

let server: ChildProcess

test.beforeAll(async () => {
  server = spawn(process.execPath, ['scripts/start.mjs', '--browser', '--no-open'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ALLIAGE_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((settle) => server.stdout?.once('data', settle))
})

test.afterAll(() => {
  server.kill()
})

test('the same window works in a browser, under the same content policy', async ({ locale }) => {
  const executablePath = findChromium() ?? ''
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage(locale === undefined ? {} : { locale })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.waitForSelector('html[data-ready="1"]')
  expect(await page.evaluate(() => globalThis.desktop === undefined)).toBe(true)
  await page.getByTestId('open-example-solarCoop').click()
  await page.getByRole('navigation').getByRole('link', { name: 'Hasard' }).click()
  await expect(page.locator('[data-testid="chance-status"][data-state="done"]')).toBeVisible({ timeout: 20_000 })
  expect(complaints).toEqual([])
  await browser.close()
})
