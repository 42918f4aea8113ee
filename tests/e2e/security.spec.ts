import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { desktopLabelKeys, maxPlanFileBytes } from '../../src/platform/contract.ts'
import type { DesktopLabels } from '../../src/platform/contract.ts'
import { launchAgain, launchApp } from '../host/launch.mjs'
import { readyWindow, test } from './appTest.ts'

const labels = Object.fromEntries(desktopLabelKeys.map((key) => [key, `Label ${key}`])) as DesktopLabels

function temporaryFolder(): string {
  const folder = test.info().outputPath('files')
  mkdirSync(folder, { recursive: true })
  return folder
}

const setLabels = (window: Page): Promise<void> =>
  window.evaluate((texts) => globalThis.desktop?.setLabels(texts), labels)

test.describe('the page', () => {
  test('shows its first screen without one violation of the content policy', async ({ window }) => {
    await window.addInitScript(() => {
      const violations: string[] = []
      Object.assign(globalThis, { violations })
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    await window.reload()
    await window.waitForSelector('html[data-ready="1"]')
    expect(await window.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual([])
  })

  test('asks nothing of anyone but the application', async ({ window }) => {
    const urls: string[] = []
    window.on('request', (request) => urls.push(request.url()))
    await window.reload()
    await window.waitForSelector('html[data-ready="1"]')
    const origin = new URL(window.url()).host
    expect(urls.length).toBeGreaterThan(1)
    expect(urls.filter((url) => !/^(data|blob):/.test(url) && new URL(url).host !== origin)).toEqual([])
  })

  test('cannot fetch from the network', async ({ window }) => {
    const outcome = await window.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'blocked',
      ),
    )
    expect(outcome).toBe('blocked')
  })

  test('cannot run text as code', async ({ window }) => {
    // Tried by a script of the page itself: what a test evaluates is exempt from the content policy.
    await window.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        try {
          Object.assign(globalThis, { ran: new Function('return true')() as unknown })
        } catch (error) {
          Object.assign(globalThis, { ran: String(error) })
        }
      })
    })
    await window.reload()
    await window.waitForSelector('html[data-ready="1"]')
    expect(await window.evaluate(() => (globalThis as { ran?: unknown }).ran)).toContain('EvalError')
  })

  test('cannot open a window', async ({ app, window }) => {
    expect(await window.evaluate(() => globalThis.open('https://example.org/'))).toBeNull()
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    if (app.seen) expect(app.seen.popups).toEqual([{ url: 'https://example.org/', action: 'deny' }])
  })

  test('cannot go elsewhere', async ({ app, window }) => {
    const here = window.url()
    await window.evaluate(() => globalThis.location.assign('https://example.org/'))
    await window.waitForTimeout(300)
    expect(window.url()).toBe(here)
    if (app.seen) expect(app.seen.blockedNavigations).toEqual(['https://example.org/'])
  })

  test('sees no Node and no channel but the contract', async ({ window }) => {
    const seen = await window.evaluate(() => ({
      node: ['require', 'process', 'module', 'ipcRenderer', '__electronCall'].filter((name) => name in globalThis),
      contract: Object.keys(globalThis.desktop ?? {}).sort(),
    }))
    expect(seen.node).toEqual([])
    expect(seen.contract).toEqual([
      'onBeforeClose',
      'onMenuCommand',
      'onWaitingFile',
      'openExternal',
      'openFile',
      'saveFile',
      'setLabels',
      'setUnsaved',
      'takeWaitingFile',
    ])
  })
})

test.describe('the main process', () => {
  test('serves nothing outside the files of the window', async ({ window }) => {
    const status = (path: string): Promise<number> =>
      window.evaluate((address) => fetch(address).then((response) => response.status), path)
    expect(await status('/index.html')).toBe(200)
    expect(await status('/..%2f..%2fpackage.json')).toBe(404)
    expect(await status('/%2e%2e/main/index.js')).toBe(404)
    expect(await status('/absent.js')).toBe(404)
    expect(await status('/%E0%A4%A')).toBe(400)
  })

  test('refuses arguments that the contract does not allow', async ({ window }) => {
    const refusals = await window.evaluate(async (texts) => {
      const { desktop } = globalThis
      if (!desktop) throw new Error('no desktop')
      const attempts: readonly (() => Promise<unknown>)[] = [
        () => desktop.saveFile({ suggestedName: 'a', bytes: 'text' as never, kind: 'plan' }),
        () => desktop.saveFile({ suggestedName: 'a', bytes: new Uint8Array(1), kind: 'exe' as never }),
        () => desktop.openFile({ kind: 'exe' as never }),
        () => desktop.setLabels({ ...texts, export: 'x'.repeat(81) }),
        () => desktop.setLabels({ ...texts, export: 7 as never }),
        () => desktop.setLabels({ ...texts, extra: 'x' } as never),
        () => desktop.setUnsaved('yes' as never),
      ]
      return Promise.all(
        attempts.map((attempt) =>
          attempt().then(
            () => 'accepted',
            (error: unknown) => String(error),
          ),
        ),
      )
    }, labels)
    for (const refusal of refusals) expect(refusal).toContain('Refused argument')
  })

  test('opens official pages only, and only once confirmed', async ({ app, window }) => {
    await setLabels(window)
    await app.evaluate(({ dialog, shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      dialog.showMessageBox = () => Promise.resolve({ response: opened.length === 0 ? 1 : 0, checkboxChecked: false })
      shell.openExternal = (url) => Promise.resolve(void opened.push(url))
    })
    const open = (address: string): Promise<boolean | undefined> =>
      window.evaluate((url) => globalThis.desktop?.openExternal(url), address)
    expect(await open('https://www.legifrance.gouv.fr/codes/')).toBe(true)
    expect(await open('https://www.legifrance.gouv.fr/declined')).toBe(false)
    expect(await open('https://legifrance.gouv.fr.example.org/')).toBe(false)
    expect(await open('http://www.legifrance.gouv.fr/')).toBe(false)
    expect(await open('file:///etc/passwd')).toBe(false)
    expect(await app.evaluate(() => (globalThis as { opened?: string[] }).opened)).toEqual([
      'https://www.legifrance.gouv.fr/codes/',
    ])
  })

  test('sends the commands of its menu to the window', async ({ app, window }) => {
    await setLabels(window)
    await window.evaluate(() => {
      const commands: string[] = []
      Object.assign(globalThis, { commands })
      globalThis.desktop?.onMenuCommand((command) => commands.push(command))
    })
    const label = await app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('export')
      item?.click()
      return item?.label
    })
    expect(label).toBe('Label export')
    await expect.poll(() => window.evaluate(() => (globalThis as { commands?: string[] }).commands)).toEqual(['export'])
  })
})

test.describe('files', () => {
  test('are written whole where the user chose, with their extension', async ({ app, window }) => {
    const folder = temporaryFolder()
    await app.evaluate(
      ({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
      },
      join(folder, 'budget'),
    )
    const result = await window.evaluate(() =>
      globalThis.desktop?.saveFile({ suggestedName: '../a:b', bytes: new Uint8Array([80, 75, 0, 255]), kind: 'xlsx' }),
    )
    expect(result).toEqual({ saved: true, path: join(folder, 'budget.xlsx') })
    expect(readdirSync(folder)).toEqual(['budget.xlsx'])
    expect([...readFileSync(join(folder, 'budget.xlsx'))]).toEqual([80, 75, 0, 255])
  })

  test('leave nothing behind when they cannot be written', async ({ app, window }) => {
    const folder = temporaryFolder()
    await app.evaluate(
      ({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
      },
      join(folder, 'absent', 'plan.alliage'),
    )
    const result = await window.evaluate(() =>
      globalThis.desktop?.saveFile({ suggestedName: 'plan', bytes: new Uint8Array(1), kind: 'plan' }),
    )
    expect(result).toEqual({ saved: false, reason: 'cannotWrite' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('are read when chosen, and refused unread over 10 MB', async ({ app, window }) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'plan.alliage'), '{}')
    writeFileSync(join(folder, 'large.alliage'), '')
    truncateSync(join(folder, 'large.alliage'), maxPlanFileBytes + 1)
    const open = async (name: string): Promise<unknown> => {
      await app.evaluate(
        ({ dialog }, path) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
        },
        join(folder, name),
      )
      return window.evaluate(async () => {
        const file = await globalThis.desktop?.openFile({ kind: 'plan' })
        return file?.opened ? { name: file.name, text: new TextDecoder().decode(file.bytes) } : file
      })
    }
    expect(await open('plan.alliage')).toEqual({ name: 'plan.alliage', text: '{}' })
    expect(await open('large.alliage')).toEqual({ opened: false, reason: 'tooLarge' })
    expect(await open('absent.alliage')).toEqual({ opened: false, reason: 'cannotRead' })
  })
})

test.describe('the application', () => {
  test('started twice stays one window, and takes the plan file of the second start', async ({ app, window }) => {
    const path = join(temporaryFolder(), 'given.alliage')
    writeFileSync(path, '{"given":true}')
    await window.evaluate(() => {
      globalThis.desktop?.onWaitingFile(() => Object.assign(globalThis, { waiting: true }))
    })
    await launchAgain(app, [path])
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    await window.waitForFunction(() => (globalThis as { waiting?: boolean }).waiting === true)
  })

  test('shows its page again once after it failed', async ({ app, window }) => {
    expect(window.isClosed()).toBe(false)
    const reloads = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      let count = 0
      if (contents) contents.reload = () => void (count += 1)
      for (const reason of ['clean-exit', 'crashed', 'oom']) contents?.emit('render-process-gone', {}, { reason })
      return count
    })
    expect(reloads).toBe(1)
  })

  test('opens where and as large as it was closed', async () => {
    const first = await launchApp()
    await readyWindow(first)
    await first.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1111, height: 777 })
    })
    await first.close()
    const second = await launchApp({ userData: first.userData })
    await readyWindow(second)
    const bounds = await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
    await second.close()
    expect(bounds).toEqual({ x: 40, y: 50, width: 1111, height: 777 })
  })

  test('waits for the last edits to be stored before it closes', async () => {
    const first = await launchApp()
    const window = await readyWindow(first)
    await window.evaluate(() => {
      globalThis.desktop?.onBeforeClose(async () => {
        await new Promise((resolve) => setTimeout(resolve, 200))
        localStorage.setItem('test.flushed', 'yes')
      })
    })
    await first.close()
    const second = await launchApp({ userData: first.userData })
    const reopened = await readyWindow(second)
    expect(await reopened.evaluate(() => localStorage.getItem('test.flushed'))).toBe('yes')
    await second.close()
  })

  test('asks before it closes over edits that could not be stored', async ({ app, window }) => {
    await setLabels(window)
    await window.evaluate(async () => {
      globalThis.desktop?.onBeforeClose(() => Promise.reject(new Error('disk full')))
      await globalThis.desktop?.setUnsaved(true)
    })
    await app.evaluate(({ app: electronApp, dialog }) => {
      const questions: string[] = []
      Object.assign(globalThis, { questions })
      dialog.showMessageBox = (...given: unknown[]) => {
        questions.push(String((given.at(-1) as { message: string }).message))
        return Promise.resolve({ response: questions.length === 1 ? 0 : 1, checkboxChecked: false })
      }
      electronApp.quit()
    })
    await expect
      .poll(() => app.evaluate(() => (globalThis as { questions?: string[] }).questions))
      .toEqual(['Label unsavedTitle'])
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
})
