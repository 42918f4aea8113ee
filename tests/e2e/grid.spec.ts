import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample } from './openExample.ts'

test.use({ locale: 'fr-FR' })

const row = (window: Page, name: string) => window.getByRole('row', { name: new RegExp(`^${name}`) })
const figures = async (line: Locator) => {
  const texts = await line.getByRole('gridcell').allInnerTexts()
  return texts.map((text) => text.replace(/\s/g, ''))
}
const linesInOrder = async (window: Page) => {
  const heads = await window.getByRole('rowheader').allInnerTexts()
  return heads.map((text) => text.split('\n')[0]?.trim() ?? '')
}
/** What the grid says it did, for those who do not see it. */
const said = (window: Page, words: RegExp) =>
  expect(window.getByRole('status').filter({ hasText: words })).toBeAttached()
const undo = (window: Page) => window.keyboard.press('Control+z')

test('lines are typed, filled, copied, summed and moved without a mouse, each in one step', async ({ window }) => {
  test.setTimeout(120_000)
  const found: string[] = []
  await openExample(window, 'fablab')
  await goToScreen(window, 'Charges et bilan')
  const materials = row(window, 'Matières')
  const others = row(window, 'Autres achats')
  const before = await Promise.all([figures(materials), figures(others)])

  // A series is understood before it is taken, lands in the line's own growth, and goes in one step.
  await others.getByRole('gridcell').nth(1).focus()
  await window.keyboard.type('1000 +2')
  await window.keyboard.type('%/an')
  await expect(window.getByTestId('cell-preview')).toHaveText(/2018\s:\s1\s020.*2019\s:\s1\s040,40.*tenu par la ligne/)
  await window.keyboard.press('Enter')
  expect((await figures(others)).slice(1)).toEqual(['1000', '1000', '1000', '3060'])
  await expect(others).toContainText('+2 %/an')
  await undo(window)
  await expect.poll(() => figures(others)).toEqual(before[1])

  // Arithmetic, then a whole block filled right and down, its sums, and one step back for each.
  await materials.getByRole('gridcell').nth(1).focus()
  await window.keyboard.type('=12*850')
  await expect(window.getByTestId('cell-preview')).toHaveText(/10\s200/)
  await window.keyboard.press('Enter')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Shift+End')
  await window.keyboard.press('Shift+ArrowLeft')
  await window.keyboard.press('Control+r')
  expect((await figures(materials)).slice(1, 4)).toEqual(['10200', '10200', '10200'])
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Control+d')
  expect((await figures(others)).slice(1, 4)).toEqual(['10200', '10200', '10200'])
  await expect(window.getByTestId('selection-sums')).toHaveText(
    /Cases : 6Somme : 61\s200,00.*Moyenne : 10\s200,00.*Min.*Max/,
  )
  await said(window, /^Cases : 6, Somme : 61\s200,00/)
  found.push(...(await obstacles(window, 'grid with a selection')))
  await window.keyboard.press('Control+Shift+h')
  await expect(window.getByTestId('selection-sums')).toHaveText(/Cases : 6Somme : •••/)
  await window.keyboard.press('Control+Shift+h')

  // A block is copied on another, and deleted.
  await window.keyboard.press('Control+c')
  await row(window, 'Impôts').getByRole('gridcell').nth(1).focus()
  await window.keyboard.press('Control+v')
  await expect.poll(() => figures(row(window, 'Impôts'))).toContain('30600')
  await window.keyboard.press('Shift+End')
  await window.keyboard.press('Shift+ArrowLeft')
  await window.keyboard.press('Delete')
  await expect.poll(async () => (await figures(row(window, 'Impôts'))).slice(1, 4)).toEqual(['0', '0', '0'])
  for (let step = 0; step < 3; step += 1) await undo(window)
  await expect.poll(() => figures(others)).toEqual(before[1])
  await undo(window)
  await undo(window)
  await expect.poll(() => figures(materials)).toEqual(before[0])

  // What cannot be read stays with its reason.
  await materials.getByRole('gridcell').nth(1).focus()
  await window.keyboard.type('1200 en brumaire')
  await window.keyboard.press('Enter')
  await said(window, /« 1200 en brumaire » n’est pas pris en compte. Ce n’est pas un nom de mois/)
  await window.keyboard.press('ArrowUp')
  await window.keyboard.type('1200 in March')
  await expect(window.getByTestId('cell-preview')).toHaveText(/tout en mars, chaque année/)
  await window.keyboard.press('Enter')
  expect((await figures(materials)).slice(1, 4)).toEqual(['1200', '1200', '1200'])

  // A line goes down and comes back; then it goes two months later, and its end comes nearer.
  await window.keyboard.press('ArrowUp')
  const order = await linesInOrder(window)
  await window.keyboard.press('Alt+ArrowDown')
  await said(window, /^« Matières premières » : place 3 sur 5/)
  expect((await linesInOrder(window)).indexOf('Matières premières')).toBe(order.indexOf('Matières premières') + 1)
  await window.keyboard.press('Alt+ArrowUp')
  expect(await linesInOrder(window)).toEqual(order)
  await window.keyboard.press('Alt+ArrowDown')
  await undo(window)
  await expect.poll(() => linesInOrder(window)).toEqual(order)
  await materials.getByRole('gridcell').nth(1).focus()
  await window.keyboard.press('Alt+ArrowRight')
  await said(window, /^« Matières premières » : avril 2017 –/)
  await expect(materials).toContainText('décalée')
  await window.getByText('Calendrier', { exact: true }).click()
  await expect(materials.getByRole('gridcell')).toContainText('avril 2017')
  await materials.getByRole('gridcell').focus()
  await window.keyboard.press('Alt+ArrowRight')
  await expect(materials.getByRole('gridcell')).toContainText('mai 2017')
  found.push(...(await obstacles(window, 'calendar of lines')))
  await undo(window)
  await undo(window)
  await expect(materials.getByRole('gridcell')).toContainText('mars 2017')

  // The same from the palette, which tells the keys.
  await materials.getByRole('gridcell').focus()
  await window.keyboard.press('Control+k')
  await window.keyboard.type('un mois plus tard')
  await expect(window.getByRole('dialog').getByRole('option').first()).toContainText('Alt + →')
  await window.keyboard.press('Enter')
  await expect(materials.getByRole('gridcell')).toContainText('avril 2017')
  expect(found).toEqual([])
})

test('lines are dragged to other places and other months; periods and units keep the place', async ({ window }) => {
  test.setTimeout(90_000)
  await openExample(window, 'fablab')
  await goToScreen(window, 'Charges et bilan')
  const order = await linesInOrder(window)
  const [from, to] = await Promise.all(
    ['Reprises', 'Autres achats'].map((name) => row(window, name).getByRole('rowheader').boundingBox()),
  )
  if (!from || !to) throw new Error('both lines are shown')
  await window.mouse.move(from.x + 6, from.y + from.height / 2)
  await window.mouse.down()
  await window.mouse.move(to.x + 30, to.y + to.height - 4, { steps: 4 })
  await window.mouse.up()
  await expect.poll(async () => (await linesInOrder(window)).indexOf(order[1] ?? '')).toBe(3)
  await undo(window)
  await expect.poll(() => linesInOrder(window)).toEqual(order)

  await window.getByText('Calendrier', { exact: true }).click()
  const taxes = row(window, 'Impôts').getByRole('gridcell')
  await expect(taxes).toContainText('octobre 2017')
  const bar = await row(window, 'Impôts').getByTestId('calendar-bar').boundingBox()
  const track = await taxes.boundingBox()
  if (!bar || !track) throw new Error('the line has its bar')
  await window.mouse.move(bar.x + 8, bar.y + bar.height / 2)
  await window.mouse.down()
  await window.mouse.move(bar.x + 8 - (3 * (track.width - 16)) / 36, bar.y + bar.height / 2, { steps: 4 })
  await window.mouse.up()
  await expect(taxes).toContainText('juillet 2017')
  await undo(window)
  await expect(taxes).toContainText('octobre 2017')
  await window.getByText('Montants', { exact: true }).click()

  // A series is typed in the fields of the form too; arrows and Ctrl+D go from field to field.
  await row(window, 'Matières').getByRole('rowheader').click()
  const years = window
    .getByRole('group')
    .filter({ has: window.getByLabel('2018', { exact: true }) })
    .getByRole('textbox')
  await years.nth(1).fill('850 a month')
  await expect(
    window.getByRole('status').filter({ hasText: /réparti également entre les mois|^2018\s:\s10\s200/ }),
  ).toBeAttached()
  await years.nth(1).press('Enter')
  await expect(years.nth(2)).toHaveValue('10200')
  await years.nth(1).press('ArrowUp')
  await expect(years.nth(0)).toBeFocused()
  await years.nth(0).fill('70')
  await years.nth(0).press('ArrowDown')
  await years.nth(1).press('Control+d')
  await expect(years.nth(1)).toHaveValue('70')

  await goToScreen(window, 'États financiers')
  const table = window.getByRole('grid').first()
  const here = table.locator('td[data-active="true"]')
  const total = table.getByRole('row', { name: /^Total des produits d/ }).first()
  await total.getByRole('gridcell').nth(1).locator('button').focus()
  await window.keyboard.press('Shift+ArrowLeft')
  await expect(window.getByTestId('selection-sums')).toContainText('Cases : 2')
  await window.keyboard.press('ArrowRight')
  const year = await here.innerText()
  const scrolled = await table.evaluate((element) => {
    element.parentElement?.scrollTo({ top: 60 })
    return element.parentElement?.scrollTop
  })
  await window.getByText('Par mois', { exact: true }).click()
  await expect(window.getByRole('group', { name: 'Exercice' })).toContainText('2018')
  expect(await here.innerText()).toBe(year)
  await expect(here).toBeInViewport()
  expect(await table.evaluate((element) => element.parentElement?.scrollTop)).toBe(scrolled)
  await window.keyboard.press('Control+k')
  await window.keyboard.type('tableaux en milliers')
  await window.keyboard.press('Enter')
  await expect(table).toContainText('en milliers d’euros')
  await expect(here).toBeInViewport()
  await window.getByText('Par exercice', { exact: true }).click()
  await expect(here).toHaveAttribute('aria-colindex', '3')
  await window.getByText('Bilan', { exact: true }).click()
  await goToScreen(window, 'Ressources')
  await goToScreen(window, 'États financiers')
  await expect(window.getByRole('radio', { name: 'Bilan', exact: true })).toBeChecked()
})
