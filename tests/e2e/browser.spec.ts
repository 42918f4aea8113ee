import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { findChromium } from '../../scripts/findChromium.mjs'
import { goToScreen, openExample, saved } from './openExample.ts'

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

test('two tabs on one plan: the one that comes second may keep its own as a copy', async () => {
  const executablePath = findChromium() ?? ''
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const context = await browser.newContext({ locale: 'fr-FR' })
  const first = await context.newPage()
  await first.goto(`http://127.0.0.1:${port}/`)
  await openExample(first, 'fablab')
  await goToScreen(first, 'Structure et hypothèses')
  const second = await context.newPage()
  await second.goto(first.url())
  await second.getByRole('textbox', { name: 'Nom du plan' }).fill('Changé ailleurs')
  await second.keyboard.press('Enter')
  await saved(second)
  await first.getByRole('textbox', { name: 'Nom du plan' }).fill('Changé ici')
  await first.keyboard.press('Enter')
  await expect(first.getByRole('alert')).toContainText('autre fenêtre')
  await first.getByRole('button', { name: 'Garder ma version comme copie' }).click()
  await expect(first.getByText('Changé ici (ma version)').first()).toBeVisible()
  await browser.close()
})
