import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen } from './openExample.ts'

test.use({ locale: 'fr-FR' })

/** Fills what the question asks by its labels, and goes on with Enter as at a till. */
async function answer(window: Page, question: string, answers: Readonly<Record<string, string>>): Promise<void> {
  await expect(window.getByRole('heading', { level: 2, name: question })).toBeVisible()
  for (const [label, text] of Object.entries(answers)) {
    const field = window.getByLabel(label, { exact: true })
    if (await field.evaluate((element) => element instanceof HTMLSelectElement)) await field.selectOption(text)
    else await field.fill(text)
  }
  await window.keyboard.press('Enter')
}

test('a dozen questions make a plan with three events to try, and the tour can be left', async ({ window }) => {
  await window.getByRole('button', { name: 'Répondre à une douzaine de questions' }).click()
  await answer(window, 'Qui êtes-vous ?', { 'Nom de la structure': 'Les Ateliers du quai' })
  await answer(window, 'Quand votre plan commence-t-il ?', { 'Premier mois': 'janvier 2027' })
  await answer(window, 'Combien de salariés, payés combien ?', { 'Salariés, en équivalents temps plein': 'beaucoup' })
  await expect(window.getByText(/Ce n’est pas un nombre|nombre/).last()).toBeVisible()
  await answer(window, 'Combien de salariés, payés combien ?', {
    'Salariés, en équivalents temps plein': '2',
    'Salaire brut mensuel moyen, par temps plein': '2 400',
  })
  await answer(window, 'Que coûtent les locaux et le fonctionnement ?', { 'Loyer par mois': '800' })

  // What was answered is there again after the window was closed.
  await expect(window.getByRole('heading', { level: 2, name: 'Un achat important est-il prévu ?' })).toBeVisible()
  await window.waitForTimeout(300)
  await window.reload()
  await expect(window.getByText(/Vous aviez commencé/)).toBeVisible()
  await answer(window, 'Un achat important est-il prévu ?', {})
  await answer(window, 'Que vendez-vous ?', { 'Ventes par an, hors taxes': '30 000' })
  await answer(window, 'Quelle est votre plus grosse subvention ?', {
    'Montant par an': '90 000',
    'Son nom': 'Ville de Rezé',
  })
  await expect(window.getByRole('heading', { name: 'Quand l’argent de cette subvention arrive-t-il ?' })).toBeVisible()
  expect(await obstacles(window, 'start')).toEqual([])
  await answer(window, 'Quand l’argent de cette subvention arrive-t-il ?', {})
  await answer(window, 'Quelles sont vos autres recettes ?', { 'Cotisations des membres': '1 500' })
  await answer(window, 'Avez-vous un prêt, ou en prévoyez-vous un ?', {})
  await answer(window, 'Que recevez-vous sans argent ?', { 'Heures de bénévolat par an': '300' })
  await answer(window, 'Combien aurez-vous en banque le premier jour ?', { 'En banque le premier jour': '12 000' })
  await expect(window.getByRole('region', { name: /Les lignes/ })).toContainText('Ville de Rezé')
  expect(await obstacles(window, 'end of start')).toEqual([])
  await window.getByRole('button', { name: 'Créer ce plan' }).click()
  await window.waitForURL(/#\/plan\/[^/]+\/dashboard/)
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()

  // The first steps name the lowest month, lead to the three events, and to a tour that can be left.
  const first = window.getByRole('region', { name: 'Premiers pas' })
  await expect(first).toContainText(/mois le plus bas|la trésorerie y descend/)
  await first.getByRole('button', { name: 'Suivre la visite' }).click()
  await expect(window.getByText(/Étape 1 sur 9/)).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByText(/Étape 1 sur 9/)).toBeHidden()
  await goToScreen(window, 'Choix et aléas')
  await expect(window.getByRole('columnheader')).toHaveText([
    /^Choix/,
    /^Rien/,
    /6\smois plus tard/,
    /20\s%/,
    /^Ville de Rezé se/,
  ])
})

test('a word is found in either language, read, followed and printed', async ({ window }) => {
  await window.getByRole('link', { name: 'Fiches et glossaire' }).click()
  const search = window.getByRole('searchbox')
  await search.fill('fonds dedies')
  await window.getByRole('link', { name: 'Fonds dédiés' }).first().click()
  await expect(window.getByRole('heading', { name: 'Fonds dédiés' })).toBeVisible()
  await search.fill('bullet')
  await window
    .getByRole('link', { name: /In fine/ })
    .first()
    .click()
  await expect(window.getByRole('heading', { name: /In fine/ })).toBeVisible()
  await expect(window.getByText('En anglais : Bullet')).toBeVisible()
  expect(await obstacles(window, 'learn')).toEqual([])
  await search.fill('zzzz')
  await expect(window.getByText(/Rien ne répond à/)).toBeVisible()
})
