import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { cutOff } from './cutOff.ts'
import { everyScreen } from './everyScreen.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample } from './openExample.ts'

/** An action and a line that asks for legal figures, so that their screens have something to show. */
async function fill(window: Page): Promise<void> {
  await goToScreen(window, 'Actions')
  await window.getByRole('button', { name: 'Ajouter une action' }).first().click()
  await goToScreen(window, 'Charges et bilan')
  await window.getByRole('button', { name: 'Ajouter une ligne' }).click()
  await window.getByRole('combobox', { name: /Chercher/ }).fill('taxe sur les salaires')
  await window.getByTestId('add-payrollTax').click()
}

async function go(window: Page, route: string): Promise<void> {
  await window.evaluate((hash) => void (location.hash = hash), route)
  await window.waitForSelector('html[data-ready="1"]')
  await window.waitForTimeout(300)
}

test.use({ locale: 'fr-FR' })

test('every screen can be used by all, in both themes', async ({ window }) => {
  test.setTimeout(240_000)
  await openExample(window, 'healthCentre')
  const plan = /plan\/([^/]+)/.exec(window.url())![1]!
  await fill(window)
  const found: string[] = []
  for (const route of everyScreen(plan)) {
    await go(window, route)
    found.push(...(await obstacles(window, route)))
  }
  await goToScreen(window, 'Ressources')
  await window.getByRole('button', { name: 'Ajouter une ligne' }).click()
  await window.getByRole('combobox', { name: /Chercher/ }).waitFor()
  await window.waitForTimeout(300)
  found.push(...(await obstacles(window, 'library of resources')))
  await window.keyboard.press('Escape')
  await window.getByRole('rowheader', { name: /Conseil régional/ }).click()
  await window.getByRole('button', { name: /Compte rendu et conditions/ }).click()
  await window.waitForTimeout(300)
  found.push(...(await obstacles(window, 'form of a grant')))
  await window.keyboard.press('Escape')
  for (const [key, place] of [
    ['F1', 'keys'],
    ['Control+k', 'palette'],
  ] as const) {
    await window.keyboard.press(key)
    await window.getByRole('dialog').waitFor()
    found.push(...(await obstacles(window, place)))
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
  expect(found).toEqual([])
})

test('nothing is lost at 200 % or in large text', async ({ window }) => {
  test.setTimeout(240_000)
  await openExample(window, 'healthCentre')
  const plan = /plan\/([^/]+)/.exec(window.url())![1]!
  const found: string[] = []

  // 200 % zoom of the usual window, then the largest text in it: nothing is lost, and no page is scrolled sideways.
  await window.setViewportSize({ width: 640, height: 400 })
  for (const route of everyScreen(plan)) {
    await go(window, route)
    found.push(...(await cutOff(window, `${route} at 200 %`)))
  }
  await window.setViewportSize({ width: 1280, height: 800 })
  await window.evaluate(() => localStorage.setItem('alliage.textSize', '150'))
  await window.reload()
  for (const route of everyScreen(plan)) {
    await go(window, route)
    found.push(...(await cutOff(window, `${route} in large text`)))
  }
  expect(found).toEqual([])
})
