import { expect } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample } from './openExample.ts'

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('the figures that count most, two of them together, and step by step', async ({ window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Sensibilité')
    const verdict = window.getByRole('region', { name: 'Quel chiffre compte le plus ?' })
    await expect(verdict).toContainText('Subventions publiques')
    expect(await obstacles(window, 'tornado')).toEqual([])

    await window.getByLabel('Ce que l’on regarde').selectOption({ label: 'Part des fonds propres' })
    await expect(verdict).toContainText('autonomie financière')
    await window.getByLabel('Ce que l’on regarde').selectOption({ label: 'La trésorerie la plus basse' })

    await window.getByRole('tab', { name: 'Deux chiffres à la fois' }).click()
    const table = window.getByRole('table', { name: 'Deux chiffres à la fois' })
    await expect(table.getByRole('row')).toHaveCount(8)
    await expect(table.locator('[data-tone="danger"]').first()).toContainText('−')
    expect(await obstacles(window, 'two figures')).toEqual([])

    await window.getByRole('tab', { name: 'Pas à pas' }).click()
    await expect(window.getByRole('img', { name: /pas à pas/ })).toBeVisible()
    expect(await obstacles(window, 'spider')).toEqual([])
  })

  test('why two scenarios differ, in steps', async ({ window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Comparaison')
    const why = window.getByTestId('why')
    await why.getByLabel('À', { exact: true }).selectOption({ label: 'Subventions réduites de 20 %' })
    await expect(why).toContainText('Ce qui compte le plus : Subventions publiques')
    expect(await obstacles(window, 'a waterfall')).toEqual([])
  })
})

test.describe('in English, in the dark', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark' })

  test('an empty plan has nothing to swing', async ({ window }) => {
    await window.getByRole('button', { name: 'New plan' }).first().click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Name of the plan' }).fill('Empty')
    await dialog.getByRole('button', { name: 'Create the plan' }).click()
    await window.waitForURL(/#\/plan\/[^/]+\//)
    await goToScreen(window, 'Sensitivity')
    await expect(window.getByText('Nothing to swing yet')).toBeVisible()
    expect(await obstacles(window, 'nothing to swing')).toEqual([])
  })
})
