import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

const grid = (window: Page) => window.getByRole('table', { name: 'Choix et aléas' })
const cells = (window: Page, row: string) =>
  grid(window)
    .getByRole('row')
    .filter({ has: window.getByRole('rowheader', { name: row }) })
    .getByRole('button')
const button = (window: Page, name: string | RegExp) => window.getByRole('button', { name }).first()

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('a feared event is added in one click, opened, explained and made a scenario', async ({ window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Choix et aléas')
    await expect(window.getByText('Plan de base tient dans 2 cas sur 5.')).toBeVisible()
    await button(window, 'L’argent public arrive 6 mois plus tard').click()
    await expect(cells(window, 'Plan de base')).toHaveCount(6)
    await expect(cells(window, 'Plan de base').last()).toContainText('sous zéro')

    await cells(window, 'Plan de base').last().click()
    const panel = window.getByRole('complementary', { name: 'L’argent public arrive 6 mois plus tard' })
    await expect(panel).toContainText('Retard des paiements publics')
    await panel.getByRole('button', { name: 'En faire un scénario' }).click()
    await expect(window.getByText(/Scénario ajouté/)).toBeVisible()
    expect(await obstacles(window, 'a cell')).toEqual([])
    await panel.getByRole('button', { name: 'D’où vient ce point bas ?' }).click()
    await expect(window.getByRole('complementary', { name: 'D’où vient ce chiffre ?' })).toContainText(
      'Plan de base · L’argent public arrive 6 mois plus tard',
    )
    await saved(window)
    await goToScreen(window, 'Scénarios')
    await expect(window.getByRole('navigation', { name: 'Arbre des scénarios' })).toContainText(
      'Plan de base · L’argent public arrive 6 mois plus tard',
    )
  })

  test('two choices are judged in words, by cash, by result, by covenants', async ({ window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Scénarios')
    await button(window, 'Nouveau scénario').click()
    await goToScreen(window, 'Ressources')
    await window.getByRole('rowheader', { name: /Conseil régional/ }).click()
    await window.getByRole('complementary').getByRole('button', { name: 'Retirer de ce scénario' }).click()

    await goToScreen(window, 'Choix et aléas')
    await window.getByRole('tab', { name: 'Les engagements' }).click()
    await button(window, /Jours de trésorerie au moins/).click()
    await expect(window.getByText('Dans ce scénario : tenu à chaque clôture')).toBeVisible()
    await window.getByLabel('Seuil').fill('400')
    await window.getByLabel('Seuil').press('Enter')
    await expect(window.getByText(/^Dans ce scénario : rompu/)).toBeVisible()
    await window.getByRole('tab', { name: 'Le tableau' }).click()
    await expect(grid(window)).toContainText('1 engagement rompu')
    await expect(window.getByText(/Sans regret : Plan de base\./)).toBeVisible()
    await window.getByRole('switch', { name: 'Montrer les regrets' }).click()
    const regrets = window.getByRole('table', { name: 'Regrets' })
    await expect(regrets.getByRole('columnheader', { name: 'Le plus grand regret' })).toBeVisible()
    await window.getByRole('combobox', { name: 'Juger selon' }).selectOption({ label: 'les engagements rompus' })
    await expect(regrets.getByRole('row', { name: /Plan de base/ })).toContainText('0')
    expect(await obstacles(window, 'regrets')).toEqual([])
    await window.locator('label', { hasText: 'Nouveau scénario' }).click()
    await expect(grid(window).getByRole('row')).toHaveCount(2)
  })

  test('an event of one’s own is written, copied, moved and taken away', async ({ window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Choix et aléas')
    await window.getByRole('tab', { name: 'Les aléas' }).click()
    await button(window, 'Ajouter un aléa').click()
    const name = window.getByRole('textbox', { name: 'Nom de l’aléa' })
    await name.fill('Deux coups durs')
    await name.press('Enter')
    await button(window, 'Ajouter un effet').click()
    await window.getByLabel('Ce qui se passe').selectOption({ label: 'De l’argent arrive plus tard' })
    await window.getByLabel('Mois de retard').fill('4')
    await window.getByLabel('Mois de retard').press('Enter')
    await button(window, 'Ajouter un effet').click()
    expect(await obstacles(window, 'an event')).toEqual([])
    await button(window, 'Terminer').click()
    const card = window.getByRole('article', { name: 'Deux coups durs', exact: true })
    await expect(card.getByRole('listitem')).toHaveCount(2)
    await expect(card).toContainText('4 mois plus tard')
    await card.getByRole('button', { name: 'Monter : Deux coups durs' }).click()
    await card.getByRole('button', { name: 'Dupliquer : Deux coups durs' }).click()
    await expect(window.getByRole('article')).toHaveCount(6)
    await window.getByRole('button', { name: 'Supprimer : Deux coups durs (copie)' }).click()
    await expect(window.getByText('Aléa « Deux coups durs (copie) » supprimé')).toBeVisible()
    await expect(window.getByRole('article')).toHaveCount(5)
    await expect(window.getByRole('article').nth(3)).toContainText('Deux coups durs')
    await window.keyboard.press('Control+z')
    await expect(window.getByRole('article')).toHaveCount(6)
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  for (const size of [
    { width: 1280, height: 800 },
    { width: 1440, height: 900 },
  ]) {
    test(`choices and events fit in the dark, ${size.width} pixels wide, and teach when empty`, async ({ window }) => {
      await window.setViewportSize(size)
      await window.evaluate(() => localStorage.setItem('alliage.theme', 'dark'))
      await window.reload()
      await openExample(window, 'fablab')
      await goToScreen(window, 'Choices and events')
      expect(await obstacles(window, 'the table')).toEqual([])
      await window.getByRole('tab', { name: 'Events' }).click()
      expect(await obstacles(window, 'the events')).toEqual([])
      await window.getByRole('tab', { name: 'Covenants' }).click()
      expect(await obstacles(window, 'the covenants')).toEqual([])
      const width = await window.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(size.width)

      await window.goto(window.url().replace(/#.*/, '#/'))
      await window.getByRole('button', { name: 'New plan' }).first().click()
      const dialog = window.getByRole('dialog')
      await dialog.getByRole('textbox', { name: 'Name of the plan' }).fill('Empty')
      await dialog.getByRole('button', { name: 'Create the plan' }).click()
      await window.waitForURL(/#\/plan\/[^/]+\//)
      await goToScreen(window, 'Choices and events')
      await expect(window.getByText('Nothing to compare yet')).toBeVisible()
      expect(await obstacles(window, 'an empty plan')).toEqual([])
    })
  }
})
