import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { read, utils } from 'xlsx'
import { test } from './appTest.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

const arsIn2017 = (window: Page) =>
  window
    .getByRole('row', { name: /Convention pluriannuelle santé/ })
    .getByRole('gridcell', { name: /500 000/ })
    .first()

/** Types over a cell of the grid, as one does in a spreadsheet. */
async function typeInto(window: Page, cell: ReturnType<typeof arsIn2017>, text: string) {
  await cell.click()
  await window.keyboard.type(text)
  await window.keyboard.press('Enter')
  await saved(window)
}

test.describe('a treasurer', () => {
  test('opens a real plan, changes a grant and sees what happens to the cash', async ({ window }) => {
    await openExample(window, 'healthCentre')
    const lowest = window.getByText(/^Au plus bas/)
    const before = await lowest.innerText()
    await goToScreen(window, 'Ressources')
    await typeInto(window, arsIn2017(window), '400k')
    await goToScreen(window, 'Tableau de bord')
    await expect(lowest).not.toHaveText(before)
    await window.keyboard.press('Control+z')
    await expect(lowest).toHaveText(before)
  })

  test('finds every committed edit again after a reload, and can still take it back', async ({ window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Ressources')
    await typeInto(window, arsIn2017(window), '=400000+12345')
    await window.reload()
    await window.waitForSelector('html[data-ready="1"]')
    const changed = window.getByRole('row', { name: /Convention pluriannuelle santé/ })
    await expect(changed).toContainText(/412\s345/)
    await window.keyboard.press('Control+z')
    await expect(changed).not.toContainText(/412\s345/)
  })

  test('keeps what cannot be read in its cell, with the reason', async ({ window }) => {
    await openExample(window, 'fablab')
    await goToScreen(window, 'Ressources')
    const row = window.getByRole('row', { name: /Prestations/ }).first()
    await row.getByRole('gridcell', { name: /859/ }).first().click()
    await window.keyboard.type('mille euros')
    await window.keyboard.press('Enter')
    await expect(row).toContainText('mille euros')
    await expect(window.getByText(/case non prise en compte/).first()).toBeVisible()
  })

  test('tries an event, compares it with the base and gives the board a workbook', async ({ app, window }) => {
    await openExample(window, 'healthCentre')
    await goToScreen(window, 'Scénarios')
    await window.getByRole('button', { name: 'Essayer un événement' }).click()
    await window.getByRole('menuitem', { name: /6 mois plus tard/ }).click()
    await saved(window)
    await goToScreen(window, 'Comparaison')
    await expect(window.getByRole('main').getByText('Subventions versées 6 mois plus tard').first()).toBeVisible()
    await goToScreen(window, 'Exporter')
    const path = join(mkdtempSync(join(tmpdir(), 'alliage-e2e-')), 'plan.xlsx')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
    await window.getByRole('button', { name: /Enregistrer le classeur/ }).click()
    await expect(window.getByText(/Enregistré\s:/)).toBeVisible({ timeout: 20_000 })
    const book = read(readFileSync(path))
    expect(book.SheetNames).toContain('Synthèse')
    const texts = book.SheetNames.flatMap((name) =>
      Object.values(utils.sheet_to_json(book.Sheets[name]!, { header: 1 })),
    )
    expect(JSON.stringify(texts)).toContain('Subventions versées 6 mois plus tard')
  })

  test('asks where a figure comes from, down to what was typed', async ({ window }) => {
    await openExample(window, 'fablab')
    await goToScreen(window, 'États financiers')
    await window
      .getByRole('gridcell', { name: /5\s527/ })
      .first()
      .click()
    await expect(window.getByText('D’où vient ce chiffre ?')).toBeVisible()
    await expect(window.getByText(/Mouvement · 756/).first()).toBeVisible()
  })

  test('deletes a plan and gets it back', async ({ window }) => {
    await openExample(window, 'solarCoop')
    await window.getByRole('button', { name: 'Tous les plans' }).click()
    const name = window.getByRole('button', { name: /Ouvrir SCIC/ })
    await window.getByRole('button', { name: /Actions sur SCIC/ }).click()
    await window.getByRole('menuitem', { name: 'Supprimer' }).click()
    await expect(name).toHaveCount(0)
    await window.getByRole('button', { name: 'Annuler' }).click()
    await expect(name).toBeVisible()
  })
})

test.describe('a file from outside', () => {
  test('that is no plan is refused with a sentence, and nothing is stored', async ({ app, window }) => {
    const path = join(mkdtempSync(join(tmpdir(), 'alliage-e2e-')), 'mauvais.alliage')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(path, '{"version": 1, "name": 12}')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, path)
    await window.getByRole('button', { name: /Ouvrir un fichier/ }).click()
    await expect(window.getByText(/rien n’a été enregistré ni modifié/)).toBeVisible()
    await expect(window.getByText('Aucun plan pour l’instant')).toBeVisible()
  })
})
