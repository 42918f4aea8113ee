import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

const button = (window: Page, name: string | RegExp) => window.getByRole('button', { name }).first()
const tree = (window: Page) => window.getByRole('navigation', { name: 'Arbre des scénarios' })
const panel = (window: Page) => window.getByRole('complementary')
const row = (window: Page, name: RegExp) =>
  window.getByRole('row').filter({ has: window.getByRole('rowheader', { name }) })

/** Types in a field and commits. */
async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Enter')
}

/** Opens the health centre with a new scenario over its base, which is shown. */
async function withScenario(window: Page, name: string): Promise<void> {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Scénarios')
  await button(window, 'Nouveau scénario').click()
  await type(window.getByRole('textbox', { name: 'Nom', exact: true }), name)
  await expect(tree(window).getByRole('button', { name })).toBeVisible()
}

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('a scenario is told: its nature, the day of its review, what we will do if it comes true', async ({
    window,
  }) => {
    await withScenario(window, 'Sans la Région')
    await window.getByText('Ce qui nous arrive').click()
    await window.getByLabel('À revoir le').fill('2026-03-31')
    await window.getByLabel('À revoir le').press('Enter')
    await expect(tree(window).getByText('À revoir depuis le 31 mars 2026')).toBeAttached()
    await button(window, 'Ajouter une mesure').click()
    await type(window.getByRole('textbox', { name: 'Quand, mesure 1' }), 'Si rien n’est notifié en mars')
    await type(window.getByRole('textbox', { name: 'Ce que nous ferons, mesure 1' }), 'Demander une avance')
    await window.getByRole('checkbox', { name: /^Fait.*Demander une avance/ }).check()
    expect(await obstacles(window, 'scenario')).toEqual([])
    await saved(window)
    await window.reload()
    await tree(window).getByRole('button', { name: 'Sans la Région' }).click()
    await expect(window.getByRole('checkbox', { name: /Demander une avance/ })).toBeChecked()
    await button(window, 'Supprimer la mesure 1').click()
    await expect(window.getByText('Rien de prévu.')).toBeVisible()
  })

  test('lines are moved, taken out, put back and added in one scenario, and marked there', async ({ window }) => {
    await withScenario(window, 'Sans la Région')
    await goToScreen(window, 'Ressources')
    await window.getByRole('rowheader', { name: /Conseil régional/ }).click()
    await type(panel(window).getByRole('textbox', { name: /^Décalée de/ }), '14')
    await expect(row(window, /Conseil régional/)).toContainText('décalée ici')
    await button(window, 'Retirer de ce scénario').click()
    await expect(row(window, /Conseil régional/)).toContainText('retirée ici')
    await expect(window.getByText('Retirée de ce scénario')).toBeVisible()
    await button(window, 'Remettre dans ce scénario').click()
    await expect(row(window, /Conseil régional/)).not.toContainText('retirée ici')
    await button(window, 'Retirer de ce scénario').click()
    await button(window, 'Ajouter une ligne').click()
    await window.getByRole('combobox', { name: /Chercher/ }).fill('dons')
    await window.getByTestId('add-donations').click()
    await expect(panel(window)).toContainText('Ligne ajoutée par ce scénario')
    await type(panel(window).getByRole('textbox', { name: /^2017/ }).first(), '4000')
    expect(await obstacles(window, 'lines of a scenario')).toEqual([])

    await goToScreen(window, 'États financiers')
    const result = row(window, /Subventions d’exploitation/)
      .getByRole('gridcell')
      .first()
    await expect(result).toContainText('diffère, Plan de base : 633')
    expect(await obstacles(window, 'statements of a scenario')).toEqual([])
    await goToScreen(window, 'Tableau de bord')
    await expect(window.getByRole('region', { name: 'Trésorerie à la fin', exact: true })).toContainText('Plan de base')

    await goToScreen(window, 'Scénarios')
    await expect(window.getByRole('table', { name: 'Lignes' })).toContainText('Retirée')
    await window.locator('#scenario').selectOption('Plan de base')
    await goToScreen(window, 'Ressources')
    await expect(window.getByText('ajoutée ici')).toHaveCount(0)
    await expect(row(window, /Conseil régional/)).not.toContainText('retirée')
  })

  test('another structural choice in one scenario leaves the others as they are', async ({ window }) => {
    await withScenario(window, 'Autre versement')
    await goToScreen(window, 'Ressources')
    await window.getByRole('rowheader', { name: /Conseil régional/ }).click()
    const funder = panel(window).getByRole('combobox', { name: 'Financeur' })
    await funder.click()
    await window.getByRole('option', { name: 'Fondation', exact: true }).click()
    await expect(panel(window)).toContainText('qui remplace « Conseil régional »')
    await expect(row(window, /Conseil régional/)).toContainText('remplacée ici')
    await window.locator('#scenario').selectOption('Plan de base')
    await expect(row(window, /Conseil régional/)).toContainText('Région')
    await window.locator('#scenario').selectOption('Autre versement')
    await window.getByRole('rowheader', { name: /Conseil régional/ }).click()
    await button(window, 'Revenir à la ligne d’origine').click()
    await expect(row(window, /Conseil régional/)).not.toContainText('remplacée ici')
  })

  test('a copy is frozen, a scenario becomes the base, and all of it is taken back', async ({ window }) => {
    await withScenario(window, 'Audacieux')
    await button(window, /^Figer une copie/).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Nom de la copie' }).fill('Budget voté')
    expect(await obstacles(window, 'freezing')).toEqual([])
    await dialog.getByRole('button', { name: 'Figer', exact: true }).click()
    await type(window.getByRole('textbox', { name: 'Note de « Budget voté »' }), 'CA du 12')
    await button(window, /^Autres actions/).click()
    await window.getByRole('menuitem', { name: /En faire le plan de base/ }).click()
    await expect(tree(window).getByRole('button').first()).toContainText('Audacieux')
    await expect(tree(window)).toContainText('Plan de base (ancienne base)')
    await button(window, /^Annuler : « Audacieux » devient la base/).click()
    await expect(tree(window).getByRole('button').first()).toContainText('Plan de base')
    await button(window, /^Dupliquer/).click()
    await expect(tree(window)).toContainText('Audacieux (copie)')
    await button(window, /^Autres actions/).click()
    await window.getByRole('menuitem', { name: 'Supprimer' }).click()
    await expect(tree(window)).not.toContainText('Audacieux (copie)')
    await button(window, 'Supprimer la copie « Budget voté »').click()
    await expect(window.getByText('Aucune copie.')).toBeVisible()
    await saved(window)
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  for (const size of [
    { width: 1280, height: 800 },
    { width: 1440, height: 900 },
  ]) {
    test(`an empty plan has its scenarios too, in the dark, ${size.width} pixels wide`, async ({ window }) => {
      await window.setViewportSize(size)
      await window.evaluate(() => localStorage.setItem('alliage.theme', 'dark'))
      await window.reload()
      await window.getByRole('button', { name: 'New plan' }).first().click()
      const dialog = window.getByRole('dialog')
      await dialog.getByRole('textbox', { name: 'Name of the plan' }).fill('Empty')
      await dialog.getByRole('button', { name: 'Create the plan' }).click()
      await window.waitForURL(/#\/plan\/[^/]+\//)
      await goToScreen(window, 'Scenarios')
      expect(await obstacles(window, 'scenarios of an empty plan')).toEqual([])
      await button(window, 'New scenario').click()
      await expect(window.getByText('Nothing planned.')).toBeVisible()
      await goToScreen(window, 'Structure & assumptions')
      await expect(window.getByText('What is typed here holds for all scenarios.')).toBeVisible()
      await goToScreen(window, 'Resources')
      await button(window, 'Add a line').click()
      await window.getByRole('combobox', { name: /Search/ }).fill('gifts')
      await window.getByTestId('add-donations').click()
      await expect(panel(window)).toContainText('Line added by this scenario')
      expect(await obstacles(window, 'a line of a scenario')).toEqual([])
      const width = await window.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(size.width)
    })
  }
})
