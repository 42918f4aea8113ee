import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { LaunchedApp } from '../host/launch.mjs'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

const folder = () => mkdtempSync(join(tmpdir(), 'alliage-e2e-'))

/** The next file is saved under this path, without asking. */
function savingTo(app: LaunchedApp, path: string): Promise<unknown> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

/** Opens a plan file from the library. */
async function openFile(app: LaunchedApp, window: Page, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
  await window.getByRole('button', { name: /Ouvrir un fichier/ }).click()
}

const inLibrary = (window: Page) => window.getByRole('button', { name: 'Tous les plans' }).click()
const tab = (window: Page, name: string) => window.getByRole('tab', { name, exact: true }).click()
const grant = (window: Page) => window.getByRole('row', { name: /Convention pluriannuelle santé/ })

/** Types the amount of the health grant in its year-th cell, 1 being 2017. */
async function typeGrant(window: Page, year: number, text: string): Promise<void> {
  await goToScreen(window, 'Ressources')
  await grant(window).getByRole('gridcell').nth(year).click()
  await window.keyboard.type(text)
  await window.keyboard.press('Enter')
  await saved(window)
}

async function writeNote(window: Page, text: string, isQuestion = false): Promise<void> {
  await window.getByRole('button', { name: 'Ajouter une note' }).click()
  await window.getByLabel('Votre note').fill(text)
  if (isQuestion) await window.getByText('Question', { exact: true }).click()
  await window.getByLabel('Votre nom').fill('Awa Diop')
  await window.getByRole('button', { name: 'Garder la note' }).click()
  await saved(window)
}

async function noteOnGrant(window: Page): Promise<void> {
  await goToScreen(window, 'Ressources')
  await window.getByRole('rowheader', { name: /Convention pluriannuelle santé/ }).click()
  await tab(window, 'Notes')
  await writeNote(window, 'La convention 2019 est-elle signée ?', true)
}

test('notes on a line and on a figure are listed, lead back there, and are dealt with', async ({ window }) => {
  await openExample(window, 'healthCentre')
  await noteOnGrant(window)
  await expect(window.getByRole('img', { name: '1 note' })).toBeVisible()
  await goToScreen(window, 'États financiers')
  await window
    .getByRole('gridcell', { name: /608\s000/ })
    .first()
    .click()
  await writeNote(window, 'Voir le rapport annuel.')
  await goToScreen(window, 'Travailler à plusieurs')
  await expect(window.getByText('À traiter (2)')).toBeVisible()
  await window.getByRole('button', { name: /Aller à : Subventions d’exploitation · 2018 · Plan de base/ }).click()
  await expect(window.getByRole('region', { name: 'Notes sur ce chiffre' })).toContainText('Voir le rapport annuel.')
  await window.getByRole('button', { name: 'Fermer' }).first().click()
  await window.getByText('Questions (1)').click()
  await window.getByRole('checkbox', { name: 'Répondue' }).click()
  await expect(window.getByText('Questions (0)')).toBeVisible()
  await window.getByText('Toutes (2)').click()
  await window.getByRole('button', { name: /Aller à : Convention pluriannuelle santé/ }).click()
  await expect(window.getByRole('complementary', { name: /Convention pluriannuelle santé/ })).toBeVisible()
  await expect(window.getByRole('img', { name: '1 note' })).toHaveCount(0)
})

test('a plan goes to an adviser and comes back: what differs is said, settled, taken in and undone', async ({
  app,
  window,
}) => {
  const [sent, back] = [join(folder(), 'envoi.alliage'), join(folder(), 'retour.alliage')]
  await openExample(window, 'healthCentre')
  const mine = window.url()
  await goToScreen(window, 'Travailler à plusieurs')
  await tab(window, 'Échanger')
  await window.getByLabel('Votre nom').fill('Awa Diop')
  await window.getByLabel('À qui').fill('DLA')
  await savingTo(app, sent)
  await window.getByRole('button', { name: 'Enregistrer le fichier à envoyer' }).click()
  await expect(window.getByText(/Dernier échange le .*version de Awa Diop, pour DLA/)).toBeVisible()
  await saved(window)

  // The adviser changes two years of the grant and writes a note.
  await inLibrary(window)
  await openFile(app, window, sent)
  await window.waitForURL((url) => url.hash.includes('/dashboard') && url.href !== mine)
  await typeGrant(window, 1, '410k')
  await typeGrant(window, 2, '420k')
  await noteOnGrant(window)
  await goToScreen(window, 'Travailler à plusieurs')
  await tab(window, 'Depuis le dernier échange')
  await expect(window.getByRole('row', { name: /Convention pluriannuelle santé.*Montant/ })).toContainText(
    /2017\s:\s410\s000,00/,
  )
  await tab(window, 'Échanger')
  await window.getByLabel('Votre nom').fill('Conseil DLA')
  await savingTo(app, back)
  await window.getByRole('button', { name: 'Enregistrer le fichier à envoyer' }).click()
  await expect(window.getByText(/version de Conseil DLA/)).toBeVisible()

  // Meanwhile one of those years was changed here too.
  await window.goto(mine)
  await window.waitForSelector('html[data-ready="1"]')
  await typeGrant(window, 1, '450k')
  await goToScreen(window, 'Travailler à plusieurs')
  await tab(window, 'Échanger')
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Choisir leur fichier' }).click()
  await (await chooser).setFiles(back)
  await expect(window.getByText(/Version de Conseil DLA, du/)).toBeVisible()
  const conflict = window.getByRole('radiogroup', { name: /Convention pluriannuelle santé.*Montant/ })
  await expect(conflict).toContainText(/Le leur\s:\s2017\s:\s410\s000,00/)
  await expect(window.getByRole('button', { name: 'Reprendre dans mon plan' })).toBeDisabled()
  await window.waitForTimeout(300)
  expect(await obstacles(window, 'merge')).toEqual([])
  await conflict.getByRole('radio', { name: /Le leur/ }).check()
  await window.getByRole('button', { name: 'Reprendre dans mon plan' }).click()
  await saved(window)
  await expect(window.getByText(/version de Conseil DLA/).first()).toBeVisible()
  await tab(window, 'Notes')
  await expect(window.getByText('La convention 2019 est-elle signée ?')).toBeVisible()
  await goToScreen(window, 'Ressources')
  await expect(grant(window)).toContainText(/410\s000.*420\s000/)
  await window.keyboard.press('Control+z')
  await expect(grant(window)).toContainText(/450\s000.*500\s000/)
})

test('a file under a passphrase opens with it alone, and a file changed elsewhere is said', async ({ app, window }) => {
  const [locked, plain] = [join(folder(), 'secret.alliage'), join(folder(), 'clair.alliage')]
  await openExample(window, 'fablab')
  await goToScreen(window, 'Exporter')
  const card = window.getByRole('region', { name: /Fichier du plan/ })
  await savingTo(app, plain)
  await card.getByRole('button', { name: 'Enregistrer le fichier' }).click()
  await expect(window.getByText(/clair\.alliage/)).toBeVisible()
  await card.getByRole('checkbox', { name: /phrase de passe/ }).check()
  await card.getByLabel('Phrase de passe', { exact: true }).fill('cheval agrafe pile correcte')
  await expect(card.getByRole('button', { name: 'Enregistrer le fichier' })).toBeDisabled()
  await card.getByLabel('La même, une seconde fois').fill('cheval agrafe pile correcte')
  await savingTo(app, locked)
  await card.getByRole('button', { name: 'Enregistrer le fichier' }).click()
  await expect(window.getByText(/secret\.alliage/)).toBeVisible({ timeout: 30_000 })
  const content = readFileSync(locked, 'utf8')
  expect(content).toContain('argon2id')
  expect(content).not.toContain('Fablab')

  await inLibrary(window)
  await openFile(app, window, locked)
  const dialog = window.getByRole('dialog', { name: 'Ce fichier est protégé' })
  await dialog.getByLabel('Phrase de passe', { exact: true }).fill('une autre phrase')
  await dialog.getByRole('button', { name: 'Ouvrir' }).click()
  await expect(dialog.getByText(/pas la bonne phrase de passe/)).toBeVisible({ timeout: 30_000 })
  expect(await obstacles(window, 'passphrase')).toEqual([])
  await dialog.getByLabel('Phrase de passe', { exact: true }).fill('cheval agrafe pile correcte')
  await dialog.getByRole('button', { name: 'Ouvrir' }).click()
  await window.waitForURL(/#\/plan\/[^/]+\/dashboard/, { timeout: 30_000 })

  await inLibrary(window)
  writeFileSync(locked, content.slice(0, -400))
  await openFile(app, window, locked)
  await expect(window.getByText(/abîmé ou a été coupé/)).toBeVisible()

  writeFileSync(plain, readFileSync(plain, 'utf8').replace('Fablab associatif', 'Fablab changé'))
  await openFile(app, window, plain)
  const warning = window.getByRole('dialog', { name: /modifié en dehors d’Alliage/ })
  await warning.getByRole('button', { name: 'Annuler' }).click()
  await expect(window.getByText('Fablab changé')).toHaveCount(0)
  await openFile(app, window, plain)
  await warning.getByRole('button', { name: 'Ouvrir quand même' }).click()
  await window.waitForURL(/#\/plan\/[^/]+\/dashboard/)
  await expect(window.getByText('Fablab changé')).toBeVisible()
})

test('an anonymised copy keeps no name', async ({ app, window }) => {
  const path = join(folder(), 'cas.alliage')
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Exporter')
  const card = window.getByRole('region', { name: /Fichier du plan/ })
  await card.getByRole('radio', { name: /anonymisée/ }).check()
  await card.getByRole('checkbox', { name: /facteur secret/ }).check()
  await savingTo(app, path)
  await card.getByRole('button', { name: 'Enregistrer le fichier' }).click()
  await expect(window.getByText(/cas\.alliage/)).toBeVisible()
  expect(readFileSync(path, 'utf8')).not.toMatch(/Centre de soins|Ministère|ARS|DRJSCS|50000000\b/)
  await inLibrary(window)
  await openFile(app, window, path)
  await window.waitForURL(/#\/plan\/[^/]+\/dashboard/)
  await goToScreen(window, 'Financeurs')
  await expect(window.getByText('Financeur 1').first()).toBeVisible()
})

test('the next treasurer is offered a tour of the plan, and can leave it', async ({ app, window }) => {
  const path = join(folder(), 'passation.alliage')
  await openExample(window, 'healthCentre')
  await noteOnGrant(window)
  await goToScreen(window, 'Travailler à plusieurs')
  await tab(window, 'Passer le relais')
  await window.getByLabel('De la part de').fill('Awa Diop')
  await window.getByLabel('Pour', { exact: true }).fill('Jean Le Goff')
  await window.getByLabel('Votre message').fill('Les pièces sont dans l’armoire bleue.')
  await window.getByRole('button', { name: 'Préparer', exact: true }).click()
  const sheet = window.getByRole('region', { name: /Fiche de passation/ })
  await expect(sheet).toContainText('De Awa Diop à Jean Le Goff')
  await expect(sheet).toContainText('Les pièces sont dans l’armoire bleue.')
  await expect(sheet).toContainText('La convention 2019 est-elle signée ?')
  await expect(sheet).toContainText(/Versement attendu : Agence régionale de santé/)
  await savingTo(app, path)
  await window.getByRole('button', { name: 'Enregistrer le fichier de passation' }).click()
  await expect(window.getByText(/passation\.alliage/)).toBeVisible()

  await inLibrary(window)
  await openFile(app, window, path)
  await expect(window.getByText('Awa Diop vous passe le relais.')).toBeVisible()
  await window.getByRole('button', { name: 'Suivre la visite' }).click()
  const tour = window.getByRole('region', { name: 'Visite guidée' })
  await expect(tour).toContainText('Étape 1 sur 6')
  for (const words of [/le plan prévoit/, /sous zéro/, /Sont attendus/, /3 scénarios/, /1 note attend/]) {
    await tour.getByRole('button', { name: 'Suivant' }).click()
    await expect(tour).toContainText(words)
  }
  await window.waitForTimeout(300)
  expect(await obstacles(window, 'tour')).toEqual([])
  await tour.getByRole('button', { name: 'Terminer' }).click()
  await expect(tour).toHaveCount(0)
  await expect(window.getByText('Awa Diop vous passe le relais.')).toHaveCount(0)
})

test('every part can be used by all, in both themes', async ({ app, window }) => {
  await openExample(window, 'healthCentre')
  const found: string[] = []
  await goToScreen(window, 'Travailler à plusieurs')
  for (const name of ['Notes', 'Échanger', 'Depuis le dernier échange', 'Passer le relais']) {
    await tab(window, name)
    await window.waitForTimeout(200)
    found.push(...(await obstacles(window, `${name}, nothing yet`)))
  }
  await noteOnGrant(window)
  await window.waitForTimeout(200)
  found.push(...(await obstacles(window, 'notes of a line')))
  await goToScreen(window, 'Travailler à plusieurs')
  await tab(window, 'Échanger')
  await savingTo(app, join(folder(), 'envoi.alliage'))
  await window.getByRole('checkbox', { name: /phrase de passe/ }).check()
  await window.waitForTimeout(200)
  found.push(...(await obstacles(window, 'passphrase typed twice')))
  await window.getByRole('checkbox', { name: /phrase de passe/ }).uncheck()
  await window.getByRole('button', { name: 'Enregistrer le fichier à envoyer' }).click()
  await expect(window.getByText(/Dernier échange le/)).toBeVisible()
  await typeGrant(window, 1, '400k')
  await goToScreen(window, 'Travailler à plusieurs')
  await tab(window, 'Passer le relais')
  await window.getByRole('button', { name: 'Préparer', exact: true }).click()
  for (const name of ['Notes', 'Depuis le dernier échange', 'Passer le relais']) {
    await tab(window, name)
    await window.waitForTimeout(200)
    found.push(...(await obstacles(window, name)))
  }
  expect(found).toEqual([])
})
