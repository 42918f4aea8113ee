import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { maxPlanFileBytes } from '../../src/platform/contract.ts'
import { launchAgain, launchApp } from '../host/launch.mjs'
import { readyWindow, test } from './appTest.ts'
import { openExample } from './openExample.ts'
import { setTestLabels } from './testLabels.ts'

function temporaryFolder(): string {
  const folder = test.info().outputPath('files')
  mkdirSync(folder, { recursive: true })
  return folder
}

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
      const opened = BrowserWindow.getAllWindows()[0]
      opened?.setBounds({ x: 40, y: 50, width: 1111, height: 777 })
      opened?.webContents.setZoomFactor(1.25)
    })
    await first.close()
    const second = await launchApp({ userData: first.userData })
    await readyWindow(second)
    const bounds = await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
    const zoom = await second.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    )
    await second.close()
    expect(bounds).toEqual({ x: 40, y: 50, width: 1111, height: 777 })
    expect(zoom).toBeCloseTo(1.25)
  })

  test('offers the last plans in its menu, and looks as the page does', async ({ app, window }) => {
    await openExample(window, 'fablab')
    const names = () =>
      app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()
          ?.getMenuItemById('recent')
          ?.submenu?.items.map(({ label }) => label),
      )
    await expect.poll(names).toHaveLength(1)
    await window.evaluate(() => void (location.hash = '#/settings'))
    await window
      .getByRole('main')
      .getByTitle(/^(Sombre|Dark)$/)
      .click()
    await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
    await app.evaluate(({ Menu }) => {
      const [first] = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? []
      first?.click()
    })
    await window.waitForURL(/#\/plan\/[^/]+\/dashboard/)
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
    await setTestLabels(window)
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
