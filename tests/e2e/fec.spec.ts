import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { sampleCells, sampleFile, sampleText, sampleYear } from '../support/fecSample.ts'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

interface Chosen {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const file = (name: string, bytes: Uint8Array): Chosen => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(bytes),
})

/** Made-up accounts: two years, and one with an amount that cannot be read. */
const year = file('999999999FEC20251231.txt', sampleFile(sampleYear(2025)))
const before = file(
  '999999999FEC20241231.csv',
  sampleFile(sampleYear(2024), { separator: ';', encoding: 'windows-1252' }),
)
const odd = file(
  'odd.txt',
  new TextEncoder().encode(
    sampleText(sampleCells(sampleYear(2025)).map((line, i) => (i === 20 ? line.with(11, 'mille') : line))),
  ),
)

async function choose(window: Page, ...files: readonly Chosen[]): Promise<void> {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: /^Choisir des fichiers/ }).click()
  await (await chooser).setFiles([...files])
}

const card = (window: Page, name: string) => window.getByRole('region', { name, exact: true })
const verdict = (window: Page) => card(window, 'Peut-on partir de cette comptabilité ?')

/** A new plan that begins with its accounts, as the library offers it. */
async function startFromAccounts(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Partir d’une comptabilité' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nom du plan' }).fill('Depuis la comptabilité')
  await dialog.getByRole('button', { name: 'Créer le plan' }).click()
  await window.waitForURL(/#\/plan\/[^/]+\/import/)
}

test('a plan is made from two years of accounts: read, corrected, brought in, undone', async ({ window }) => {
  await startFromAccounts(window)
  await choose(window, year, before)
  await expect(verdict(window)).toContainText('à regarder')
  await expect(window.getByTestId('fec-file')).toHaveCount(2)
  await expect(window.getByText('Du 1 janv. 2025 au 31 déc. 2025')).toBeVisible()
  await expect(window.getByText(/À-nouveaux reconnus par leur journal/).first()).toBeVisible()

  const rent = window.getByTestId('account-613200')
  await expect(rent).toContainText('10 800')
  await expect(rent).toContainText('régulier')
  await expect(window.getByTestId('account-756100')).toContainText('janvier')
  await expect(window.getByTestId('account-681100')).toContainText('calculé par le plan')
  await expect(rent.getByRole('combobox')).toHaveValue('runningCost/rent')
  await rent.getByRole('textbox').fill('Loyer du fablab')
  const small = window.getByTestId('account-606300')
  await small.getByRole('combobox').selectOption({ label: 'Réunir avec un autre compte…' })
  await small.getByRole('combobox', { name: 'Réunir 606300 avec' }).selectOption('613200')
  await window.getByTestId('account-616000').getByRole('checkbox').uncheck()

  const check = window.getByTestId('opening-check')
  await expect(check).toContainText('Écart')
  await expect(card(window, 'Comptes sans poste dans le plan')).toContainText('275000')
  await window.getByRole('button', { name: 'Faire entrer dans le plan' }).click()
  await expect(card(window, 'Faire entrer dans le plan')).toContainText(
    /Ajouté au plan : \d+ lignes de recettes et de charges, \d+ postes/,
  )
  await saved(window)
  await window.getByRole('button', { name: 'Annuler cet ajout' }).click()
  await expect(rent.getByRole('textbox')).toHaveValue('Loyer du fablab')
  await window.getByRole('button', { name: 'Faire entrer dans le plan' }).click()

  await goToScreen(window, 'Charges et bilan')
  await expect(window.getByRole('rowheader', { name: /Loyer du fablab/ })).toBeVisible()
  await expect(window.getByRole('rowheader', { name: /Assurance/ })).toHaveCount(0)
  await goToScreen(window, 'Ressources')
  await expect(window.getByRole('rowheader', { name: /Subvention Région/ })).toBeVisible()
  await window
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click()
  await expect(window.getByRole('rowheader', { name: /Subvention Région/ })).toHaveCount(0)

  await goToScreen(window, 'Importer')
  await choose(window, year)
  await expect(window.getByTestId('account-613200').getByRole('textbox')).toHaveValue('Loyer du fablab')
  await expect(window.getByTestId('account-616000').getByRole('checkbox')).not.toBeChecked()
  await expect(window.getByTestId('account-606300')).toContainText('choisi la dernière fois')
})

test('files may be dropped', async ({ window }) => {
  await startFromAccounts(window)
  const transfer = await window.evaluateHandle(
    (text) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([text], 'dropped.txt'))
      return dropped
    },
    sampleText(sampleCells(sampleYear(2025))),
  )
  await card(window, 'Partir de la comptabilité').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(verdict(window)).toContainText('Oui : les écritures sont équilibrées')
  await expect(window.getByRole('checkbox', { name: /Faire commencer le plan en janvier 2026/ })).toHaveCount(1)
})

test('what is odd is said with its line, what is no accounting file is refused', async ({ window }) => {
  await openExample(window, 'fablab')
  await goToScreen(window, 'Importer')
  await choose(window, odd)
  await expect(verdict(window)).toContainText('Oui, après vérification')
  await expect(card(window, 'À regarder')).toContainText(/Montants illisibles.*ligne 21 \(mille\)/)
  await expect(window.getByText(/Le plan a déjà \d+ lignes/)).toBeVisible()
  await window.getByRole('button', { name: /^Choisir d’autres fichiers/ }).click()
  const zip = file('renamed.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))
  await choose(window, zip)
  await expect(window.getByTestId('fec-refusal')).toContainText('fichier compressé ou un classeur')
  await expect(verdict(window)).toContainText('Non')
})

test('accounts can be brought in by all, in both themes', async ({ window }) => {
  await startFromAccounts(window)
  const seen = [...(await obstacles(window, 'before'))]
  await choose(window, year, odd)
  await expect(verdict(window)).toBeVisible()
  await window.waitForTimeout(300)
  seen.push(...(await obstacles(window, 'read')))
  await window.getByRole('button', { name: 'Faire entrer dans le plan' }).click()
  await expect(window.getByText(/Ajouté au plan/).first()).toBeVisible()
  seen.push(...(await obstacles(window, 'brought in')))
  expect(seen).toEqual([])
})
