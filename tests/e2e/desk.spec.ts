import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { openExample } from './openExample.ts'

test.use({ locale: 'fr-FR' })

const MANY = 1000

/** Copies the plan that is stored a thousand times, as a long practice leaves them. */
async function storeMany(window: Page): Promise<void> {
  await window.evaluate(
    (count) =>
      new Promise<void>((settle, refuse) => {
        const opening = indexedDB.open('alliage')
        opening.onerror = () => refuse(new Error('not opened'))
        opening.onsuccess = () => {
          const database = opening.result
          const writing = database.transaction(database.objectStoreNames, 'readwrite')
          const plans = writing.objectStore('plans')
          plans.getAll().onsuccess = ({ target }) => {
            const [first] = (target as IDBRequest<Record<string, unknown>[]>).result
            for (let n = 0; n < count; n++) plans.put({ ...first, id: `copy${n}`, name: `Structure suivie ${n}` })
          }
          writing.oncomplete = () => {
            database.close()
            settle()
          }
        }
      }),
    MANY,
  )
}

async function openExamples(window: Page): Promise<void> {
  for (const id of ['fablab', 'healthCentre'] as const) {
    await openExample(window, id)
    await window.getByRole('button', { name: 'Tous les plans' }).click()
  }
}

test('an adviser sees what presses, tags it, compares one indicator and reads structures as one', async ({
  window,
}) => {
  await window.getByRole('link', { name: 'Bureau de l’accompagnateur' }).click()
  await expect(window.getByText('Aucune structure à suivre')).toBeVisible()
  await window.getByRole('button', { name: /Aller à/ }).click()
  await openExamples(window)
  await window.getByRole('link', { name: 'Bureau de l’accompagnateur' }).click()

  const portfolio = window.getByRole('table', { name: 'Portefeuille' })
  await expect(portfolio.getByRole('row')).toHaveCount(3)
  await expect(portfolio).toContainText(/Dépendance à un financeur/)
  await portfolio.getByRole('button', { name: /Ajouter une étiquette à .*[Ff]ablab/ }).click()
  await window.keyboard.type('Urgent')
  await window.keyboard.press('Enter')
  await expect(portfolio.getByRole('button', { name: /Ôter l’étiquette Urgent/ })).toBeVisible()
  await window.getByRole('group', { name: 'Ne montrer qu’une étiquette' }).getByText('Urgent').click()
  await expect(portfolio.getByRole('row')).toHaveCount(2)
  expect(await obstacles(window, 'portfolio')).toEqual([])
  await window.getByRole('group', { name: 'Ne montrer qu’une étiquette' }).getByText('Urgent').click()

  await window.getByRole('tab', { name: 'Un indicateur' }).click()
  await window.getByLabel('Indicateur', { exact: true }).selectOption('debtRatio')
  await expect(window.getByRole('table').getByRole('row')).toHaveCount(3)
  expect(await obstacles(window, 'desk indicators')).toEqual([])

  await window.getByRole('tab', { name: 'Consolidation' }).click()
  await window.getByRole('button', { name: 'Nouveau groupe' }).click()
  await window.getByLabel('Nom du groupe').fill('Pôle du quai')
  await window.getByRole('combobox', { name: /Ajouter une structure/ }).selectOption({ index: 1 })
  await window.getByRole('combobox', { name: /Ajouter une structure/ }).selectOption({ index: 1 })
  await expect(window.getByRole('columnheader', { name: 'Éliminations' })).toBeVisible()
  await window.getByRole('button', { name: 'Déclarer un flux' }).click()
  const flow = window.getByRole('group', { name: 'Flux 1' })
  await expect(window.getByText(/Le flux 1 n’est pas entier/)).toBeVisible()
  await flow.getByLabel('Celle qui paie').selectOption({ index: 1 })
  await flow.getByLabel('Sa charge').selectOption({ index: 1 })
  await flow.getByLabel('Celle qui reçoit').selectOption({ index: 2 })
  await flow.getByLabel('Sa ressource').selectOption({ index: 1 })
  await expect(window.getByText(/restent dans l’ensemble/).first()).toBeVisible()
  await window.getByText('Bilan', { exact: true }).click()
  await expect(window.getByRole('grid', { name: 'Bilan' })).toBeVisible()
  expect(await obstacles(window, 'consolidation')).toEqual([])

  // The group is there again after the window was closed; in English as well.
  await window.waitForTimeout(300)
  await window.reload()
  await window.getByText('English').click()
  await expect(window.getByLabel('Name of the group')).toHaveValue('Pôle du quai')
  await expect(window.getByRole('columnheader', { name: 'Eliminations' })).toBeVisible()
})

test('a thousand plans are listed, sought and acted on', async ({ window }) => {
  await openExample(window, 'fablab')
  await storeMany(window)
  await window.goto(`${window.url().split('#')[0]}#/library`)
  await window.reload()
  // The backup of the start reads the same thousand plans at that moment.
  await expect(window.getByText(`${MANY + 1} plans sur ${MANY + 1}`)).toBeVisible({ timeout: 30_000 })
  await window.getByRole('searchbox').fill('suivie 777')
  await expect(window.getByRole('button', { name: /^Ouvrir Structure/ })).toHaveText(['Structure suivie 777'])
  await window.getByRole('button', { name: 'Actions sur Structure suivie 777' }).click()
  await window.getByRole('menuitem', { name: 'Supprimer' }).click()
  await expect(window.getByText('Aucun plan ne répond à cette recherche.')).toBeVisible()
})
