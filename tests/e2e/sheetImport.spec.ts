import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { asCsv, asFile, cashPlan, sideBySide } from '../spreadsheet/samples.ts'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

const folder = mkdtempSync(join(tmpdir(), 'alliage-e2e-'))
const fileOf = (name: string, content: Uint8Array | string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function choose(window: Page, path: string): Promise<void> {
  await goToScreen(window, 'Importer')
  await window.getByRole('tab', { name: 'Tableur' }).click()
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Choisir le fichier…' }).click()
  await (await chooser).setFiles(path)
}

test('a budget is read, checked by its totals and brought into the plan in one step', async ({ window }) => {
  await openExample(window, 'fablab')
  await choose(window, fileOf('budget.xlsx', asFile(sideBySide, 'xlsx')))
  await expect(window.getByText(/Total charges \(ligne 8\).*comme la somme des lignes/)).toBeVisible()
  await expect(window.getByText(/8 lignes|7 lignes/).first()).toBeVisible()
  expect(await obstacles(window, 'a budget that was read')).toEqual([])
  await window.getByRole('checkbox', { name: 'Reprendre ligne 7' }).first().uncheck()
  await window.getByRole('button', { name: 'Faire entrer dans le plan' }).click()
  await expect(window.getByRole('button', { name: 'Voir les ressources' })).toBeVisible()
  await saved(window)
  await goToScreen(window, 'Ressources')
  await expect(window.getByText('Subvention Ville').first()).toBeVisible()
  await goToScreen(window, 'Charges et bilan')
  await expect(window.getByRole('rowheader', { name: 'Loyer', exact: true })).toBeVisible()
  await window
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click()
  await expect(window.getByRole('rowheader', { name: 'Loyer', exact: true })).toHaveCount(0)
})

test('a column can be given another meaning, which is remembered for a file of the same form', async ({ window }) => {
  await openExample(window, 'fablab')
  const path = fileOf('tresorerie.csv', `\ufeff${asCsv(cashPlan)}`)
  await choose(window, path)
  const march = window.getByRole('combobox', { name: 'Ce que contient la colonne D' })
  await expect(march).toHaveValue('month:3')
  await march.selectOption('none')
  await window.getByRole('button', { name: 'Choisir un autre fichier' }).click()
  await choose(window, path)
  await expect(window.getByText('Lu comme la dernière fois.')).toBeVisible()
  await expect(march).toHaveValue('none')
})

test('what is no spreadsheet is told apart, and the plan is left alone', async ({ window }) => {
  await openExample(window, 'fablab')
  await choose(window, fileOf('faux.xlsx', '<!DOCTYPE html><p>bonjour</p>'))
  await expect(window.getByText('n’est pas un tableur')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Annuler', exact: true }).first()).toBeDisabled()
})
