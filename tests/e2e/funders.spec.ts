import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

/** A total of the awards, without its spaces. */
const total = async (window: Page, basis: 'securedOnly' | 'probabilityWeighted' | 'all') =>
  (await window.getByTestId(`awarded-${basis}`).innerText()).replace(/\s/g, '')

test.describe('funders', () => {
  test('are added, given a grant, and followed in the pipeline until the totals move', async ({ window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Financeurs')
    await window.getByRole('button', { name: 'Ajouter un financeur' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByLabel('Nom').fill('Caisse d’allocations familiales')
    await dialog.getByLabel('Genre').selectOption('Organisme social (CAF, CPAM…)')
    await dialog.getByRole('button', { name: 'Ajouter' }).click()
    const detail = window.getByRole('region', { name: 'Caisse d’allocations familiales' })
    await detail.getByRole('combobox', { name: 'Rattacher une ligne' }).click()
    await window.getByRole('option', { name: /^Conseil régional/ }).click()
    await expect(detail.getByRole('row', { name: /Conseil régional/ })).toContainText(/15\s000/)
    await saved(window)

    const secured = await total(window, 'securedOnly')
    expect(secured).toBe('2567000€')
    await window.getByRole('tab', { name: 'Suivi des demandes' }).click()
    const row = window.getByRole('row', { name: /Conseil régional/ })
    await expect(row).toContainText('Caisse d’')
    await row.getByRole('gridcell', { name: 'Signée' }).click()
    await window.keyboard.type('Demandée')
    await window.keyboard.press('Enter')
    await expect.poll(() => total(window, 'securedOnly')).toBe('2552000€')
    await row.getByRole('gridcell', { name: /100/ }).click()
    await window.keyboard.type('50')
    await window.keyboard.press('Enter')
    await expect.poll(() => total(window, 'probabilityWeighted')).toBe('2559500€')
    expect(await total(window, 'all')).toBe('2567000€')
    await expect(row.getByRole('gridcell', { name: /^C / })).toBeVisible()
  })

  test('have a delay that a scenario may change, and say which lines lose them before they go', async ({ window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Scénarios')
    await window
      .getByRole('button', { name: /Nouveau scénario|Créer un scénario/ })
      .first()
      .click()
    await goToScreen(window, 'Financeurs')
    const delay = window.getByRole('textbox', { name: /Retard habituel/ })
    await delay.fill('4')
    await delay.press('Enter')
    await expect(window.getByRole('textbox', { name: /Retard habituel.*Modifié dans ce scénario/ })).toHaveValue('4')
    await window.getByRole('button', { name: /^Revenir à/ }).click()
    await expect(delay).toHaveValue('0')

    await window.getByRole('button', { name: 'Supprimer ce financeur' }).click()
    const dialog = window.getByRole('dialog')
    await expect(dialog).toContainText('Convention pluriannuelle santé (ARS)')
    await dialog.getByRole('button', { name: 'Supprimer' }).click()
    const entry = window
      .getByRole('navigation', { name: 'Liste des financeurs' })
      .getByRole('button', { name: /Agence régionale de santé/ })
    await expect(entry).toHaveCount(0)
    await window.keyboard.press('Control+z')
    await expect(entry).toBeVisible()
  })
})

test('a legal figure that nobody knows is asked for, typed, and can be taken back', async ({ window }) => {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Charges et bilan')
  await window.getByRole('button', { name: 'Ajouter une ligne' }).click()
  await window.getByRole('combobox', { name: /Chercher/ }).fill('taxe sur les salaires')
  await window.keyboard.press('Enter')
  await window
    .getByRole('complementary')
    .getByRole('button', { name: /^Saisir ce chiffre/ })
    .first()
    .click()
  const card = window.getByRole('region', { name: 'Taxe sur les salaires : franchise' })
  await expect(card).toContainText('Aucun chiffre connu')
  const value = card.getByRole('textbox', { name: 'Valeur' })
  await value.fill('1200')
  await value.press('Enter')
  await expect(card).toContainText('Saisi par vous, à partir de janvier 2017')
  await expect(card).toContainText(/1\s200,00/)
  await expect(card).not.toContainText('Aucun chiffre connu')
  await card.getByRole('button', { name: /Effacer ce chiffre saisi/ }).click()
  await expect(card).toContainText('Aucun chiffre connu')
})
