import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample } from './openExample.ts'

test.use({ locale: 'fr-FR' })

const search = (window: Page) => window.getByRole('combobox', { name: 'Une action, une ligne, un plan, une fiche…' })

async function runFromPalette(window: Page, sought: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await expect(search(window)).toBeFocused()
  await window.keyboard.type(sought)
  await window.keyboard.press('Enter')
}

test('everything is found and done from the keyboard; amounts hide; the forgotten is asked', async ({ window }) => {
  test.setTimeout(120_000)
  const found: string[] = []

  await runFromPalette(window, 'reglages')
  await expect(window.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible()
  await window.getByText('150 %').click()
  expect(await window.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
  await window.getByText('100 %').click()

  await runFromPalette(window, 'licences')
  await window.getByRole('textbox', { name: 'Chercher un logiciel ou une licence' }).fill('highs')
  await expect(window.getByText('HiGHS', { exact: false }).first()).toBeAttached()

  await window.keyboard.press('Control+0')
  await openExample(window, 'fablab')
  await expect(window.locator('main')).toContainText('€')
  await window.keyboard.press('Control+Shift+h')
  await expect(window.locator('main')).toContainText('•••')
  expect(await window.locator('main').innerText()).not.toMatch(/\d\s?k?€/)
  await goToScreen(window, 'États financiers')
  await expect(window.getByRole('grid').first()).toContainText('•••')
  await window.keyboard.press('Control+Shift+h')

  const table = window.getByRole('grid').first()
  await expect(table).toContainText('en euros')
  await window.getByText('Par mois', { exact: true }).click()
  await runFromPalette(window, 'tableaux en milliers')
  await expect(table).toContainText('en milliers d’euros')
  await expect(window.getByRole('radio', { name: 'Par mois' })).toBeChecked()

  await window.keyboard.press('Control+k')
  const dialog = window.getByRole('dialog', { name: 'Chercher et agir' })
  await expect(dialog.getByRole('option').first()).toContainText('Licences')
  found.push(...(await obstacles(window, 'palette')))
  await window.keyboard.press('Escape')
  await expect(search(window)).toBeHidden()

  await window.keyboard.press('F1')
  await expect(window.getByRole('dialog', { name: 'Raccourcis clavier' })).toContainText('Ctrl + K')
  await window.keyboard.press('Escape')

  await runFromPalette(window, 'ajouter benevolat')
  await expect(window).toHaveURL(/resources/)
  await expect(window.getByRole('textbox', { name: 'Nom' }).first()).toHaveValue(/Bénévolat/)

  await window.keyboard.press('Control+3')
  const card = window.getByTestId('forgotten-costs')
  await card.locator('summary').click()
  const asked = await card.getByRole('listitem').count()
  found.push(...(await obstacles(window, 'forgotten costs')))
  await card
    .getByRole('button', { name: /^Pas concerné/ })
    .first()
    .click()
  await expect(card.getByRole('listitem')).toHaveCount(asked - 1)
  await card
    .getByRole('button', { name: /^Ajouter/ })
    .last()
    .click()
  await expect(card.getByRole('listitem')).toHaveCount(asked - 2)
  expect(found).toEqual([])
})
