// node scripts/smoke.mjs: opens the packed application of this system, reads an example in it and quits; fails when it cannot.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from './build.mjs'

const places = {
  linux: ['linux-unpacked/alliage'],
  win32: ['win-unpacked/Alliage.exe'],
  darwin: [`mac${process.arch === 'arm64' ? '-arm64' : ''}/Alliage.app/Contents/MacOS/Alliage`],
}

const executable = (places[process.platform] ?? []).map((path) => join(root, 'dist', path)).find(existsSync)
if (!executable) {
  console.error('Nothing is packed for this system in dist/: run npx electron-builder first.')
  process.exit(1)
}

/** How long the application may take to open, in milliseconds. */
const patience = 60_000

const data = mkdtempSync(join(tmpdir(), 'alliage-smoke-'))
// The fuses close the inspector of Node; the window itself is reached as any Chromium is.
const child = spawn(executable, [`--user-data-dir=${data}`, '--remote-debugging-port=0'], { stdio: 'inherit' })
const ended = new Promise((settle) => child.once('exit', (code, signal) => settle(code ?? signal)))

async function debugAddress() {
  const file = join(data, 'DevToolsActivePort')
  for (let waited = 0; waited < patience; waited += 200) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port && path) return `ws://127.0.0.1:${port}${path}`
    await new Promise((settle) => setTimeout(settle, 200))
  }
  throw new Error('the application opened no window')
}

async function useWindow() {
  const browser = await chromium.connectOverCDP(await debugAddress())
  const [context] = browser.contexts()
  const window = context.pages()[0] ?? (await context.waitForEvent('page'))
  await window.waitForSelector('html[data-ready="1"]', { timeout: patience })
  await window.getByTestId('open-example-fablab').click()
  await window.waitForURL(/#\/plan\/[^/]+\/dashboard/)
  await window.getByRole('heading', { level: 1 }).waitFor()
  await window.waitForSelector('[data-testid="save-status"][data-status="saved"]')
  const session = await browser.newBrowserCDPSession()
  await session.send('Browser.close').catch(() => undefined)
}

try {
  await useWindow()
  const code = await Promise.race([ended, new Promise((settle) => setTimeout(() => settle('still open'), 20_000))])
  if (code !== 0) throw new Error(`the application ended with ${code}`)
  console.log('The packed application opens, reads an example and quits.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  child.kill()
  rmSync(data, { recursive: true, force: true })
}
