import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { goToScreen, openExample } from './openExample.ts'

test.use({ locale: 'fr-FR' })

/** A place outside the app's own fields, as another program that holds the clipboard. */
async function elsewhere(window: Page) {
  await window.evaluate(() => {
    const area = document.createElement('textarea')
    area.dataset['testid'] = 'elsewhere'
    area.style.cssText = 'position:fixed;left:0;bottom:0;z-index:9999'
    document.body.append(area)
  })
  const area = window.getByTestId('elsewhere')
  return {
    async copy(text: string) {
      await area.fill(text)
      await area.press('Control+a')
      await area.press('Control+c')
    },
    async pasted() {
      await area.fill('')
      await area.press('Control+v')
      return area.inputValue()
    },
  }
}

test('a block goes from a spreadsheet into the grid and back in one step, by the keyboard', async ({ window }) => {
  await openExample(window, 'fablab')
  await goToScreen(window, 'Charges et bilan')
  const other = await elsewhere(window)
  const row = (name: string) => window.getByRole('row', { name: new RegExp(`^${name}`) })
  const materials = row('Matières')
  const cell = materials.getByRole('gridcell').nth(1)
  const before = await cell.innerText()

  await other.copy('1 234,50 €\t2 000\n300\t(12)')
  await cell.focus()
  await window.keyboard.press('Control+v')
  await expect(materials).toContainText(/1\s234,50/)
  await expect(row('Autres achats').getByRole('gridcell').nth(1)).toHaveText('300')
  await expect(window.getByRole('status').filter({ hasText: /^3 cases collées|^4 cases collées/ })).toHaveText(
    /Autres achats et charges externes, 2018 : « \(12\) » n’est pas pris en compte/,
  )
  await window.keyboard.press('Shift+ArrowRight')
  await window.keyboard.press('Control+c')
  expect(await other.pasted()).toBe('1234,5\t2000')
  await window
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click()
  await expect(cell).toHaveText(before)
  await expect(window.getByRole('button', { name: /^Annuler/ }).first()).toBeDisabled()
})

test('the months of a line are pasted in one step from the one where the person is, and copied', async ({ window }) => {
  await openExample(window, 'fablab')
  await goToScreen(window, 'Charges et bilan')
  const other = await elsewhere(window)
  await window.getByRole('rowheader', { name: /^Matières/ }).click()
  const years = window.getByRole('group').filter({ has: window.getByLabel('2018', { exact: true }) })
  const first = years.getByRole('textbox').first()
  const count = await years.getByRole('textbox').count()
  const before = await first.inputValue()

  await other.copy(Array.from({ length: count + 1 }, (_, i) => `1 00${i},50 €`).join('\n'))
  await first.focus()
  await window.keyboard.press('Control+v')
  await expect(first).toHaveValue('1000,5')
  await expect(window.getByText('1 valeur ne tombait dans aucune case modifiable')).toBeVisible()
  await first.press('Home')
  await window.keyboard.press('Control+c')
  expect((await other.pasted()).split('\n')).toEqual(Array.from({ length: count }, (_, i) => `100${i},5`))

  await other.copy('10\ndouze')
  await first.focus()
  await window.keyboard.press('Control+v')
  await expect(window.getByText(/Rien n’a été collé. « douze », pour « 2018 »/)).toBeVisible()
  await expect(first).toHaveValue('1000,5')
  await window
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click()
  await expect(first).toHaveValue(before)
})
