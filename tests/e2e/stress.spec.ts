import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

/** Opens a tab of the screen and waits until its tests are computed. */
async function openTab(window: Page, name: string): Promise<void> {
  await window.getByRole('tab', { name }).click()
  await expect(window.getByTestId('stress-results')).toBeVisible({ timeout: 20_000 })
}

const explained = (window: Page) => window.getByRole('complementary', { name: 'D’où vient ce chiffre ?' })

test('money that is late asks for a bridge, which one click adds and which holds', async ({ window }) => {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Épreuves')
  await openTab(window, 'Argent en retard')
  const verdict = window.getByRole('region', { name: 'Jusqu’à quel retard la trésorerie tient-elle ?' })
  await expect(verdict).toContainText('la trésorerie passe sous zéro en juin 2017 (jusqu’à −128')
  await expect(verdict).toContainText(/Il faudrait un relais de 128.500.€/)

  const table = window.getByRole('region', { name: /Trésorerie la plus basse selon le retard/ })
  await expect(table.getByRole('columnheader')).toHaveCount(13)
  await table
    .getByRole('row', { name: /^Ministère de l’Intérieur/ })
    .getByRole('button')
    .nth(1)
    .click()
  const panel = window.getByRole('complementary', { name: 'Ministère de l’Intérieur : 2 mois de retard' })
  await expect(panel).toContainText('Premier mois sous zéro')
  await panel.getByRole('button', { name: /−46.464.€ en/ }).click()
  await expect(explained(window)).toContainText('Ministère de l’Intérieur : 2 mois de retard')
  await window.keyboard.press('Escape')

  const offers = panel.getByRole('list', { name: 'Relais possibles' })
  await expect(offers).toContainText('la trésorerie tient, remboursement compris')
  await offers.getByRole('button', { name: 'Ajouter : Prêt bancaire' }).click()
  await saved(window)
  const scenario = window.getByRole('combobox', { name: 'Scénario' }).locator('option:checked')
  await expect(scenario).toHaveText('Ministère de l’Intérieur : 2 mois de retard, avec relais')
  await expect(verdict).not.toContainText('Même payée à l’heure')
  await expect(verdict).toContainText('de retard')
  await goToScreen(window, 'Scénarios')
  const tree = window.getByRole('main').getByText('Ministère de l’Intérieur : 2 mois de retard', { exact: true })
  await expect(tree.first()).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(scenario).not.toHaveText(/avec relais/)
})

test('losses, margins, concentration and break-even are answered in a sentence and explained', async ({ window }) => {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Épreuves')

  await openTab(window, 'Financeurs perdus')
  await expect(window.getByRole('region', { name: 'Le plan survit-il au départ d’un financeur ?' })).toContainText(
    'Non',
  )
  const pairs = window.getByRole('region', { name: /Sans deux financeurs/ })
  await expect(pairs.getByRole('columnheader')).toHaveCount(8)
  await pairs.getByRole('row').nth(1).getByRole('button').nth(1).click()
  await expect(explained(window)).toContainText(/Sans .*, .*/)

  await openTab(window, 'Marges de chaque ressource')
  await expect(window.getByRole('region', { name: 'De combien chaque ressource peut-elle baisser ?' })).toContainText(
    /Convention pluriannuelle santé \(ARS\)\. Si elle baisse de plus de 4,1/,
  )
  const margins = window.getByRole('region', { name: 'Ce que chaque ressource supporte, seule' }).last()
  await margins.getByRole('row').nth(1).getByRole('button').first().click()
  await expect(explained(window)).toContainText(/Convention pluriannuelle santé \(ARS\) : −4,2/)

  await openTab(window, 'Concentration')
  await expect(window.getByRole('grid', { name: /Part de chaque financeur/ })).toContainText('Indice de concentration')

  await openTab(window, 'Point mort')
  await expect(window.getByRole('grid', { name: 'Point mort de chaque exercice' })).toContainText('Marge de sécurité')
})

test('a plan without any line says what to do first', async ({ window }) => {
  await window.getByRole('button', { name: 'Nouveau plan' }).first().click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nom du plan' }).fill('Vide')
  await dialog.getByRole('button', { name: 'Créer le plan' }).click()
  await window.waitForURL(/#\/plan\/[^/]+\//)
  await goToScreen(window, 'Épreuves')
  await window.getByRole('button', { name: 'Ajouter une ressource' }).click()
  await window.waitForURL(/\/resources/)
})

test('nothing keeps anyone from using it, in both themes', async ({ window }) => {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Épreuves')
  const found: string[] = []
  for (const tab of [
    'Argent en retard',
    'Financeurs perdus',
    'Concentration',
    'Marges de chaque ressource',
    'Point mort',
  ]) {
    await openTab(window, tab)
    if (tab === 'Argent en retard') {
      await window
        .getByRole('region', { name: /Trésorerie la plus basse/ })
        .getByRole('cell')
        .getByRole('button')
        .first()
        .click()
      await expect(window.getByRole('list', { name: 'Relais possibles' })).toBeVisible()
    }
    found.push(...(await obstacles(window, tab)))
  }
  expect(found).toEqual([])
})
