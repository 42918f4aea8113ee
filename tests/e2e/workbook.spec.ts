import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { read, utils, write } from 'xlsx'
import type { LaunchedApp } from '../host/launch.mjs'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

/** Where files are saved from now on, without asking. */
async function savesTo(app: LaunchedApp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

async function exportTo(app: LaunchedApp, window: Page, path: string): Promise<void> {
  await savesTo(app, path)
  await window.getByRole('button', { name: /Enregistrer le classeur/ }).click()
  await expect(window.getByText(/Enregistré :/)).toBeVisible({ timeout: 20_000 })
}

async function bringBack(window: Page, path: string): Promise<void> {
  await goToScreen(window, 'Importer')
  await window.getByRole('tab', { name: 'Classeur modifié' }).click()
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Choisir le classeur…' }).click()
  await (await chooser).setFiles(path)
}

/** The workbook with another figure in the first cell of a row that holds this identifier. */
function typed(path: string, id: string, value: number): void {
  const book = read(readFileSync(path), { type: 'buffer', cellFormula: true, cellNF: true })
  const sheet = book.Sheets['Hypothèses']!
  const [address] = Object.entries(sheet).find(([, cell]) => (cell as { v?: unknown }).v === id) ?? []
  sheet[address!.replace(/^[A-Z]+/, 'D')] = { t: 'n', v: value }
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

const folder = () => mkdtempSync(join(tmpdir(), 'alliage-e2e-'))

test('a workbook changed by the board comes back cell by cell, and each change can be undone', async ({
  app,
  window,
}) => {
  test.setTimeout(90_000)
  const path = join(folder(), 'plan.xlsx')
  await openExample(window, 'fablab')
  await goToScreen(window, 'Exporter')
  await exportTo(app, window, path)
  typed(path, 'drivers/subsidies', 0.8)
  typed(path, 'drivers/publicDelay', 3)
  await bringBack(window, path)
  const status = window.getByTestId('workbook-differences')
  await expect(status).toHaveText('2 cases changées à voir')
  await expect(window.getByText('Comparé au plan tel qu’il était à l’export.')).toBeVisible()
  for (const theme of ['light', 'dark']) {
    await window.evaluate((scheme) => document.documentElement.setAttribute('data-mantine-color-scheme', scheme), theme)
    expect(await obstacles(window, `a returned workbook, ${theme}`)).toEqual([])
  }
  await window.getByRole('button', { name: /^Accepter : .*Subventions publiques/ }).click()
  await expect(status).toHaveText('1 case changée à voir')
  await window.getByRole('button', { name: /^Refuser : .*Retard des paiements publics/ }).click()
  await expect(status).toHaveText('Tout est vu : rien ne reste à accepter.')
  await saved(window)
  await window
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click()
  await expect(status).toHaveText('1 case changée à voir')
})

test('an export holds the sheets and scenarios that were asked for, in a file that a password opens', async ({
  app,
  window,
}) => {
  test.setTimeout(90_000)
  const path = join(folder(), 'plan.xlsx')
  await openExample(window, 'fablab')
  await goToScreen(window, 'Exporter')
  await window.getByRole('button', { name: 'Choisir ce qu’il contient' }).click()
  await window.getByRole('checkbox', { name: 'Hasard' }).uncheck()
  await window.getByRole('checkbox', { name: 'Dons en baisse, dette étalée' }).uncheck()
  expect(await obstacles(window, 'the choice of sheets')).toEqual([])
  await exportTo(app, window, path)
  const names = read(readFileSync(path)).SheetNames
  expect(names).toContain('Calcul Plan de base')
  expect(names).not.toContain('Hasard')
  expect(names.filter((name) => name.startsWith('Calcul'))).toHaveLength(2)

  const locked = join(folder(), 'locked.xlsx')
  await window.getByLabel('Mot de passe (facultatif)').fill('sésame')
  await savesTo(app, locked)
  await window.getByRole('button', { name: /Enregistrer le classeur/ }).click()
  await expect(window.getByText(/locked\.xlsx/)).toBeVisible({ timeout: 20_000 })
  await bringBack(window, locked)
  await window.getByLabel('Mot de passe du classeur').fill('autre')
  await window.getByRole('button', { name: 'Ouvrir' }).click()
  await expect(window.getByText('Ce n’est pas le mot de passe de')).toBeVisible({ timeout: 20_000 })
  await window.getByLabel('Mot de passe du classeur').fill('sésame')
  await window.getByRole('button', { name: 'Ouvrir' }).click()
  await expect(window.getByTestId('workbook-differences')).toHaveText('Aucune case jaune n’a changé.', {
    timeout: 20_000,
  })
})

test('an OpenDocument workbook comes back too, and other files are told apart', async ({ app, window }) => {
  test.setTimeout(90_000)
  const path = join(folder(), 'plan.ods')
  await openExample(window, 'fablab')
  await goToScreen(window, 'Exporter')
  await window.getByLabel('Format', { exact: true }).selectOption('ods')
  await exportTo(app, window, path)
  await bringBack(window, path)
  await expect(window.getByTestId('workbook-differences')).toHaveText('Aucune case jaune n’a changé.', {
    timeout: 20_000,
  })
  await window.getByRole('button', { name: 'Lire un autre classeur' }).click()
  const other = join(folder(), 'budget.xlsx')
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Budget'], ['Loyer', 1200]]), 'Budget')
  writeFileSync(other, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  await bringBack(window, other)
  await expect(window.getByText('Alliage ne l’a pas écrit')).toBeVisible()
})
