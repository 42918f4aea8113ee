import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample } from './openExample.ts'
import { saveTo } from './saveTo.ts'

test.use({ locale: 'fr-FR' })

/** The words of a PDF and the number of its pages; null where nothing can read one. */
function readPdf(bytes: Buffer): { readonly text: string; readonly pages: number } | null {
  if (!existsSync('/usr/bin/pdftotext')) return null
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes }).toString()
  return { text: text.replace(/[\u00a0\u202f]/g, ' '), pages: text.split('\f').length - 1 }
}

test('the report is chosen, explained figure by figure and saved as a PDF of a few pages', async ({ app, window }) => {
  test.setTimeout(60_000)
  await openExample(window, 'solarCoop')
  await goToScreen(window, 'Rapport au conseil')
  const paper = window.getByRole('article')
  await expect(paper.getByRole('heading', { name: 'L’essentiel en une page' })).toBeVisible()
  await window.getByLabel('Décision demandée au conseil').fill('Signer le prêt de la Nef.')
  await expect(paper.getByText('Signer le prêt de la Nef.').first()).toBeVisible()
  expect(await obstacles(window, 'the board report')).toEqual([])

  const lowest = paper.getByRole('button', { name: /13 110/ }).first()
  await lowest.click()
  await expect(window.getByRole('complementary', { name: 'D’où vient ce chiffre ?' })).toContainText(/13.109,52/)
  await window.keyboard.press('Escape')

  const read = await saveTo(app, 'rapport.pdf')
  await window.getByRole('button', { name: 'Enregistrer en PDF' }).click()
  await expect
    .poll(() =>
      read().then(
        ({ length }) => length,
        () => 0,
      ),
    )
    .toBeGreaterThan(10_000)
  const pdf = readPdf(await read())
  if (pdf) {
    expect(pdf.pages).toBeGreaterThanOrEqual(4)
    expect(pdf.pages).toBeLessThanOrEqual(12)
    expect(pdf.text).toContain('Signer le prêt de la Nef.')
    expect(pdf.text).toMatch(/−13 110 €/)
    expect(pdf.text).not.toContain('Enregistrer en PDF')
  }

  await window.getByRole('checkbox', { name: 'Ce qui peut arriver' }).uncheck()
  await expect(paper.getByRole('heading', { name: 'Ce qui peut arriver' })).toHaveCount(0)
  await goToScreen(window, 'Exporter')
  await goToScreen(window, 'Rapport au conseil')
  await expect(window.getByLabel('Décision demandée au conseil')).toHaveValue('Signer le prêt de la Nef.')
  await expect(paper.getByRole('heading', { name: 'Ce qui peut arriver' })).toHaveCount(0)
})
