import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample } from './openExample.ts'

const screens = [
  'dashboard',
  'structure',
  'structure/legal',
  'resources',
  'funders',
  'funders/pipeline',
  'costs',
  'actions',
  'scenarios',
  'statements',
  'financing',
  'comparison',
  'events',
  'decision',
  'stress',
  'sensitivity',
  'chance',
  'levers',
  'poles',
  'import',
  'grantform',
  'boardreport',
  'together',
  'versions',
  'export',
]

/** An action and a line that asks for legal figures, so that their screens have something to show. */
async function fill(window: Page): Promise<void> {
  await goToScreen(window, 'Actions')
  await window.getByRole('button', { name: 'Ajouter une action' }).first().click()
  await goToScreen(window, 'Charges et bilan')
  await window.getByRole('button', { name: 'Ajouter une ligne' }).click()
  await window.getByRole('combobox', { name: /Chercher/ }).fill('taxe sur les salaires')
  await window.getByTestId('add-payrollTax').click()
}

test.use({ locale: 'fr-FR' })

test('every screen can be used by all, in both themes', async ({ window }) => {
  test.setTimeout(240_000)
  await openExample(window, 'healthCentre')
  const plan = /plan\/([^/]+)/.exec(window.url())?.[1]
  await fill(window)
  const found: string[] = []
  for (const route of ['#/library', ...screens.map((screen) => `#/plan/${plan}/${screen}`)]) {
    await window.evaluate((hash) => {
      location.hash = hash
    }, route)
    await window.waitForSelector('html[data-ready="1"]')
    await window.waitForTimeout(300)
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
  expect(found).toEqual([])
})
