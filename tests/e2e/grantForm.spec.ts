import { expect } from '@playwright/test'
import { read } from 'xlsx'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample } from './openExample.ts'
import { saveTo } from './saveTo.ts'

test.use({ locale: 'fr-FR' })

test('a grant form is filled for a funder, explained, compared and saved', async ({ app, window }) => {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Dossier de subvention')
  const form = window.getByRole('region', { name: 'Budget prévisionnel 2017 – La structure entière' }).first()
  await expect(form).toContainText('Demande adressée à Agence régionale de santé')
  await expect(form).toContainText(/La subvention sollicitée de 500.000.€ représente 71,5.% du total des produits/)
  const total = await window.getByTestId('form-totalCharges').textContent()
  expect(await window.getByTestId('form-totalProducts').textContent()).toBe(total)
  await expect(window.locator('td[data-asked]')).toHaveText(/500.000/)
  await expect(window.getByRole('list', { name: 'À vérifier avant l’envoi' })).toContainText('excédentaire')

  await window.getByLabel('Financeur sollicité').selectOption({ label: 'Ministère de l’Intérieur' })
  await expect(form).toContainText(/14,3.% du total des produits/)
  await window.getByLabel('Montrer les montants exacts').check()
  await expect(form.getByRole('columnheader', { name: 'Exact' })).toHaveCount(2)
  await window.getByTestId('form-rents').getByRole('button').click()
  await expect(window.getByRole('complementary', { name: 'D’où vient ce chiffre ?' })).toContainText('Locations')
  await window.keyboard.press('Escape')

  const bytes = await saveTo(app, 'form.xlsx')
  await window.getByRole('button', { name: 'Enregistrer en Excel' }).click()
  await expect(window.getByText(/form\.xlsx/)).toBeVisible()
  const book = read(await bytes(), { cellFormula: true })
  const cells = Object.values(book.Sheets[book.SheetNames[0] ?? ''] ?? {})
  expect(cells.filter((cell: { f?: string }) => cell.f?.startsWith('SUM(')).length).toBeGreaterThan(5)

  await window.getByRole('tab', { name: 'Cohérence des demandes' }).click()
  const requests = window.getByRole('table', { name: 'Ce que dit chaque demande' })
  const asked = requests.locator('td[data-asked]')
  await expect(asked).toHaveCount(6)
  await expect(window.getByRole('grid', { name: 'Ce que chaque financeur donne, par action' })).toBeVisible()
})

test('an action added to the plan can be asked for alone', async ({ window }) => {
  await openExample(window, 'fablab')
  await goToScreen(window, 'Actions')
  await window.getByRole('button', { name: 'Ajouter une action' }).first().click()
  await goToScreen(window, 'Dossier de subvention')
  await window.getByLabel('Budget de', { exact: true }).selectOption({ index: 1 })
  await expect(window.getByTestId('form-indirect')).toBeVisible()
  await expect(window.getByTestId('form-totalCharges')).toHaveText('–')
})

test('the grant form can be used by all, in both themes', async ({ window }) => {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Dossier de subvention')
  await expect(window.getByTestId('grant-form')).toBeVisible()
  expect(await obstacles(window, 'form')).toEqual([])
  await window.getByRole('tab', { name: 'Cohérence des demandes' }).click()
  await expect(window.getByRole('table', { name: 'Ce que dit chaque demande' })).toBeVisible()
  expect(await obstacles(window, 'together')).toEqual([])
})
