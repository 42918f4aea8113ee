import { expect } from '@playwright/test'
import { test } from './appTest.ts'
import { setTestLabels, testLabels } from './testLabels.ts'

test.describe('the page', () => {
  test.use({ asksOutside: true })

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
    await window.getByRole('button', { name: /Nouveau plan|New plan/ }).click()
    await window.getByRole('dialog').waitFor()
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
      'backups',
      'onBeforeClose',
      'onMenuCommand',
      'onOpenPlan',
      'onWaitingFile',
      'openExternal',
      'openFile',
      'printToPdf',
      'saveFile',
      'setLabels',
      'setRecentPlans',
      'setTheme',
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
        () => desktop.setTheme('sepia' as never),
        () => desktop.setRecentPlans([{ id: '../plan', name: 'x' }]),
        () => desktop.setRecentPlans(Array(11).fill({ id: 'a', name: 'x' }) as never),
        () => desktop.backups.read('../../etc/passwd'),
      ]
      return Promise.all(
        attempts.map((attempt) =>
          attempt().then(
            () => 'accepted',
            (error: unknown) => String(error),
          ),
        ),
      )
    }, testLabels)
    for (const refusal of refusals) expect(refusal).toContain('Refused argument')
  })

  test('opens official pages only, and only once confirmed', async ({ app, window }) => {
    await setTestLabels(window)
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
    await setTestLabels(window)
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
