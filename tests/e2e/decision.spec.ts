import { expect } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('a grant and a loan are compared on one table, with where they tie', async ({ window }) => {
    await openExample(window, 'solarCoop')
    await goToScreen(window, 'Subvention ou dette')
    const table = window.getByRole('table', { name: 'Les possibilités côte à côte' })
    await expect(table.getByRole('columnheader')).toHaveText(['Critère', 'Plan de base', 'Un second prêt'])
    await expect(table.getByRole('row', { name: /Probabilité/ })).toContainText('70')
    await expect(window.getByTestId('ties')).toContainText('« Un second prêt » vaut une subvention certaine de')
    await expect(window.getByTestId('ties')).toContainText('chances')
    await table
      .getByRole('row', { name: /Trésorerie la plus basse/ })
      .getByRole('button')
      .last()
      .click()
    await expect(window.getByRole('complementary', { name: 'D’où vient ce chiffre ?' })).toContainText('Un second prêt')
    expect(await obstacles(window, 'a decision')).toEqual([])

    await window.getByLabel('Ajouter une possibilité').selectOption({ label: 'Prêt bancaire' })
    await expect(table.getByRole('columnheader')).toHaveCount(4)
    await saved(window)
    await window.getByRole('button', { name: /^Annuler/ }).click()
    await expect(table.getByRole('columnheader')).toHaveCount(3)

    const card = window.getByRole('article', { name: 'Un second prêt' })
    await card.getByLabel('Heures pour l’obtenir').fill('100')
    await card.getByLabel('Heures pour l’obtenir').press('Enter')
    await expect(table.getByRole('row', { name: /Temps passé/ })).toContainText('118 h')
  })

  test('goes on paper as a page: the need in a sentence, no button', async ({ window }) => {
    await openExample(window, 'solarCoop')
    await goToScreen(window, 'Subvention ou dette')
    await expect(window.getByTestId('ties')).toBeVisible()
    await window.emulateMedia({ media: 'print' })
    await expect(window.getByText(/à comparer au scénario « Sans la Région »/)).toBeVisible()
    await expect(window.getByLabel('Somme nécessaire')).toBeHidden()
    await expect(window.getByRole('button', { name: 'Imprimer' })).toBeHidden()
    await window.emulateMedia({ media: 'screen' })
  })
})

test.describe('in English, in the dark', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark' })

  test('an empty plan says how to start, and a new decision waits for its alternatives', async ({ window }) => {
    await window.getByRole('button', { name: 'New plan' }).first().click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Name of the plan' }).fill('Empty')
    await dialog.getByRole('button', { name: 'Create the plan' }).click()
    await window.waitForURL(/#\/plan\/[^/]+\//)
    await goToScreen(window, 'Subsidy or debt')
    await expect(window.getByText('No decision yet')).toBeVisible()
    expect(await obstacles(window, 'no decision')).toEqual([])
    await window.getByRole('button', { name: 'New decision' }).click()
    await expect(window.getByText('Add at least two alternatives to compare them.')).toBeVisible()
    expect(await obstacles(window, 'a new decision')).toEqual([])
  })
})
