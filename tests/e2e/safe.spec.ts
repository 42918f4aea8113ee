import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchApp } from '../host/launch.mjs'
import { readyWindow, test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

const toast = (window: Page, words: RegExp) => expect(window.getByText(words).first()).toBeVisible()

async function renamePlan(window: Page, name: string): Promise<void> {
  await goToScreen(window, 'Structure et hypothèses')
  await window.getByRole('textbox', { name: 'Nom du plan' }).fill(name)
  await window.keyboard.press('Enter')
  await saved(window)
}

test('a plan as it stood is named, compared, come back to and left again', async ({ window }) => {
  await openExample(window, 'fablab')
  await goToScreen(window, 'Versions')
  await expect(window.getByText('Aucune version encore')).toBeVisible()
  await window.getByLabel('Nom de la version').fill('Présenté au conseil')
  await window.getByRole('button', { name: 'Garder cette version' }).click()
  await renamePlan(window, 'Plan changé')
  await goToScreen(window, 'Versions')
  const list = window.getByRole('list', { name: /Versions, la plus récente/ })
  await list.getByRole('button', { name: /Présenté au conseil/ }).click()
  await expect(window.getByRole('row', { name: /Plan changé/ })).toBeVisible()
  await expect(window.getByRole('table', { name: 'Ce que cela change' })).toBeVisible()
  expect(await obstacles(window, 'versions')).toEqual([])
  await window.getByRole('button', { name: 'Revenir à cette version' }).click()
  await toast(window, /Le plan est revenu à « Présenté au conseil »/)
  await expect(window.getByText('Rien n’a changé depuis cette version.')).toBeVisible()
  await expect(list.getByRole('button', { name: /avant/ }).first()).toBeVisible()
  await window
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click()
  await expect(window.getByRole('row', { name: /Plan changé/ })).toBeVisible()
})

test('plans are backed up to a real folder, and offered when their store is gone', async ({ app, window }) => {
  await openExample(window, 'fablab')
  await renamePlan(window, 'Mon plan gardé')
  await window.getByRole('button', { name: 'Tous les plans' }).click()
  await window.getByRole('link', { name: 'Sauvegardes' }).click()
  await window.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  await expect(window.getByText(/Relue et rouverte sans défaut|Rien n’a changé depuis/)).toBeVisible()
  const folder = join(app.userData, 'documents', 'Alliage', 'Sauvegardes')
  expect(readdirSync(join(folder, 'plans')).some((name) => name.startsWith('Mon plan gardé'))).toBe(true)
  await window
    .getByRole('button', { name: /1 plan$/ })
    .first()
    .click()
  await expect(window.getByRole('button', { name: 'Restaurer Mon plan gardé' })).toBeVisible()
  expect(await obstacles(window, 'backups')).toEqual([])
  await app.close()

  // A cleaning of the disk wipes the data of the window; the folder of the backups stays.
  rmSync(join(app.userData, 'chromium'), { recursive: true })
  const again = await launchApp({ userData: app.userData, locale: 'fr-FR' })
  const next = await readyWindow(again)
  await expect(next.getByText('Vos plans ne sont plus là')).toBeVisible()
  await next.getByRole('button', { name: 'Tout restaurer' }).click()
  await toast(next, /1 plan est de retour/)
  await expect(next.getByRole('button', { name: 'Ouvrir Mon plan gardé' })).toBeVisible()
  await again.close()
})

test('a store written by a newer version is left alone, and said', async ({ window }) => {
  await window.evaluate(
    () =>
      new Promise((settle, refuse) => {
        const request = indexedDB.open('alliage', 1000)
        request.onsuccess = () => {
          request.result.close()
          settle(null)
        }
        request.onerror = refuse
      }),
  )
  await window.reload()
  await expect(window.getByRole('alert')).toContainText('version plus récente d’Alliage')
  expect(await obstacles(window, 'a newer store')).toEqual([])
})
