import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

/** Waits until the worker has answered what the screen asks. */
async function found(window: Page): Promise<void> {
  await expect(window.locator('[data-testid="levers-status"][data-state="done"]')).toBeAttached({ timeout: 20_000 })
}

const verdict = (window: Page) => window.getByRole('region', { name: /\?$/ }).first()

/** Chooses resources that the blend may use. */
async function blend(window: Page, ...names: readonly string[]): Promise<void> {
  await window.getByRole('tab', { name: 'Meilleur dosage' }).click()
  for (const name of names) {
    await window.getByRole('combobox', { name: 'Ajouter une ressource au dosage' }).selectOption(name)
    await expect(window.getByRole('row', { name: new RegExp(name) })).toBeVisible()
  }
}

test('an empty plan says what to begin with', async ({ window }) => {
  await window.getByRole('button', { name: 'Nouveau plan' }).first().click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nom du plan' }).fill('Rien')
  await dialog.getByRole('button', { name: 'Créer le plan' }).click()
  await window.waitForURL(/#\/plan\/[^/]+\//)
  await goToScreen(window, 'Leviers')
  await expect(window.getByText('Aucun levier pour l’instant')).toBeVisible()
  expect(await obstacles(window, 'empty')).toEqual([])
})

test('a threshold is found, and applied in a new scenario that holds and can be undone', async ({ window }) => {
  await openExample(window, 'solarCoop')
  await goToScreen(window, 'Leviers')
  await found(window)
  await expect(verdict(window)).toContainText('Elle passe sous zéro')
  const loan = window.getByTestId('goal').filter({ hasText: 'Prêt de La Nef' }).first()
  await expect(loan).toContainText('au moins')
  await expect(loan).toContainText(/il manquerait/)
  await loan.getByRole('button', { name: /Appliquer/ }).click()
  await window.getByRole('menuitem', { name: 'Dans un nouveau scénario' }).click()
  await expect(window.getByText(/Scénario « .* » créé et affiché/)).toBeVisible()
  await saved(window)
  await found(window)
  await expect(verdict(window)).toContainText('Elle tient déjà')
  await window.getByRole('button', { name: 'Annuler', exact: true }).last().click()
  await expect(verdict(window)).toContainText('Elle passe sous zéro')
})

test('any figure may be sought, in the plan or in a share of its futures', async ({ window }) => {
  await openExample(window, 'solarCoop')
  await goToScreen(window, 'Leviers')
  await found(window)
  const before = await window.getByTestId('goal').count()
  await window
    .getByRole('combobox', { name: 'Chercher le seuil d’un autre chiffre', exact: true })
    .selectOption('Assurance')
  await window.getByRole('button', { name: 'Chercher', exact: true }).click()
  await expect(window.getByTestId('goal')).toHaveCount(before + 1)
  await window.getByRole('button', { name: /Ne plus chercher/ }).click()
  await expect(window.getByTestId('goal')).toHaveCount(before)
  await window
    .getByRole('combobox', { name: 'La trésorerie doit tenir' })
    .selectOption('dans une part des futurs tirés au hasard')
  await expect(verdict(window)).toContainText(/90.% des futurs/, { timeout: 50_000 })
})

test('what is possible between two levers is drawn, with its table', async ({ window }) => {
  await openExample(window, 'solarCoop')
  await goToScreen(window, 'Leviers')
  await window.getByRole('tab', { name: 'Entre deux leviers' }).click()
  await found(window)
  await expect(verdict(window)).toContainText('hors de la zone qui tient')
  const chart = window.getByRole('region', { name: 'Ce qui tient, ce qui ne tient pas' })
  await expect(chart.getByRole('img', { name: /^Ce qui tient/ })).toBeVisible()
  await chart.getByTitle('Tableau').click()
  await expect(chart.getByRole('row', { name: /Le plan actuel/ })).toBeVisible()
})

test('the best blend is solved in the window, what clashes is named, and it is applied in a step', async ({
  window,
}) => {
  await openExample(window, 'solarCoop')
  await goToScreen(window, 'Leviers')
  await blend(window, 'Prêt de La Nef', 'Subvention de la Région')
  await found(window)
  await expect(verdict(window)).toContainText(/ce dosage de .* et aucun autre/)
  const result = window.getByTestId('blend-result')
  await expect(result).toContainText('Vérifié')
  await result.getByRole('button', { name: /Appliquer/ }).click()
  await window.getByRole('menuitem', { name: 'Dans un nouveau scénario' }).click()
  await expect(window.getByText('Scénario « Meilleur dosage » créé et affiché.')).toBeVisible()
  await saved(window)

  const most = window.getByRole('textbox', { name: 'Montant maximal : Prêt de La Nef' })
  await most.fill('0')
  await most.press('Enter')
  const other = window.getByRole('textbox', { name: 'Montant maximal : Subvention de la Région' })
  await other.fill('0')
  await other.press('Enter')
  await expect(verdict(window)).toContainText(/Le plancher de trésorerie en .* ne peut pas être tenu/)
})

test('levers can be used by all, in both themes', async ({ window }) => {
  await openExample(window, 'solarCoop')
  await goToScreen(window, 'Leviers')
  await found(window)
  const seen = [...(await obstacles(window, 'thresholds'))]
  await window.getByRole('tab', { name: 'Entre deux leviers' }).click()
  await found(window)
  await window.waitForTimeout(300)
  seen.push(...(await obstacles(window, 'between two levers')))
  await blend(window, 'Prêt de La Nef')
  await found(window)
  seen.push(...(await obstacles(window, 'best blend')))
  expect(seen).toEqual([])
})
