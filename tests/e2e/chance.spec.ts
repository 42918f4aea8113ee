import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample, saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

/** Waits until the futures are drawn: the worker has answered what the screen asks. */
async function drawn(window: Page): Promise<void> {
  await expect(window.locator('[data-testid="chance-status"][data-state="done"]')).toBeVisible({ timeout: 20_000 })
}

/** Opens a plan and leaves more of it to chance: sales, and a grant that was sure. */
async function leaveToChance(window: Page): Promise<void> {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'Hasard')
  await window.getByRole('tab', { name: 'Ce qui varie' }).click()
  await window.getByRole('combobox', { name: 'Laisser varier une hypothèse' }).selectOption('Ventes et prestations')
  await expect(window.getByRole('group', { name: 'Ventes et prestations' })).toContainText('de 90')
  await window.getByRole('combobox', { name: 'Laisser varier une ligne' }).fill('régional')
  await window.getByRole('option', { name: /Conseil régional/ }).click()
  const line = window.getByRole('group', { name: 'Conseil régional' })
  await line.getByRole('combobox', { name: 'Retard du versement' }).selectOption('Une chance chaque mois')
  await line.getByRole('combobox', { name: 'Montant' }).selectOption('Fixe')
  await expect(window.getByRole('button', { name: /Conseil régional retard jusqu’à/ })).toBeVisible()
  await saved(window)
}

const answer = (window: Page) => window.getByTestId('chance-answer').innerText()

const story = (window: Page) => window.getByTestId('chance-run').getByRole('list', { name: 'Ce qui s’y passe' })

/** What the futures come to, and the story of the median one. */
const told = async (window: Page) => [await answer(window), await story(window).innerText()]

test('an empty plan, and one in which all is sure, say how to leave something to chance', async ({ window }) => {
  await window.getByRole('button', { name: 'Nouveau plan' }).first().click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nom du plan' }).fill('Tout est sûr')
  await dialog.getByRole('button', { name: 'Créer le plan' }).click()
  await window.waitForURL(/#\/plan\/[^/]+\//)
  await goToScreen(window, 'Hasard')
  await expect(window.getByText('Rien n’est laissé au hasard dans ce plan')).toBeVisible()
  await window.getByRole('tab', { name: 'Comparer les scénarios' }).click()
  await expect(window.getByText('Il n’y a qu’un scénario')).toBeVisible()
  await window.getByRole('tab', { name: 'Les futurs' }).click()
  await window.getByRole('button', { name: 'Ajouter une ressource' }).click()
  await window.getByRole('button', { name: 'Ajouter une ligne' }).first().click()
  await window.getByRole('combobox', { name: /Chercher/ }).fill('dons')
  await window.keyboard.press('Enter')
  await goToScreen(window, 'Hasard')
  await window.getByRole('button', { name: 'Dire ce qui varie' }).click()
  await expect(window.getByText('Aucune ligne ne varie.')).toBeVisible()
  await window.getByRole('combobox', { name: 'Laisser varier une ligne' }).click()
  await window.getByRole('listbox').getByRole('option').first().click()
  await window.getByRole('tab', { name: 'Les futurs' }).click()
  await drawn(window)
  await expect(window.getByTestId('chance-answer')).toContainText(/Dans aucun des 10.000 futurs tirés/)
})

test('futures are drawn, counted in a sentence, and one of them is told down to its figures', async ({ window }) => {
  await leaveToChance(window)
  await window.getByRole('tab', { name: 'Les futurs' }).click()
  await drawn(window)
  expect(await answer(window)).toMatch(/Dans .*la trésorerie passe sous zéro|Dans aucun des 10.000 futurs tirés/)

  const fan = window.getByRole('region', { name: /Trésorerie à la fin de chaque mois/ })
  await expect(fan.getByRole('img', { name: /En décembre 2020, la moitié des futurs/ })).toBeVisible()
  await fan.getByTitle('Tableau').click()
  const row = fan.getByRole('row', { name: /décembre 2017/ })
  const figures = (await row.getByRole('gridcell').allInnerTexts())
    .slice(0, 7)
    .map((text) => Number(text.replaceAll('−', '-').replace(/[^\d-]/g, '')))
  expect(figures).toEqual(figures.toSorted((a, b) => a - b))
  expect(figures[0]).toBeLessThan(figures[6]!)

  const run = window.getByTestId('chance-run')
  const number = window.getByRole('textbox', { name: 'Numéro du futur' })
  await window.getByRole('radiogroup', { name: 'Futur' }).getByText('Le pire').click()
  await expect(run).toContainText('1 sur 10')
  await expect(run.getByRole('list', { name: 'Ce qui s’y passe' })).toContainText(/« Conseil régional » : versement/)
  await expect(run).toContainText('Ventes et prestations')
  const worst = await number.inputValue()
  await number.fill('12')
  await number.press('Enter')
  await expect(run).toHaveAttribute('data-run', '12')
  await number.fill('10001')
  await number.press('Enter')
  await expect(window.getByText(/au plus 10.000/i)).toBeVisible()
  await number.press('Escape')
  await number.fill(worst)
  await number.press('Enter')
  await expect(run).toContainText('1 sur 10')

  await run
    .getByRole('grid', { name: 'Ce futur, par exercice' })
    .getByRole('gridcell')
    .first()
    .getByRole('button')
    .click()
  await expect(window.getByRole('complementary', { name: 'D’où vient ce chiffre ?' })).toContainText(/Futur n° /)
})

test('the same seed gives the same futures, and what is changed is drawn again', async ({ window }) => {
  await leaveToChance(window)
  await window.getByRole('tab', { name: 'Les futurs' }).click()
  await drawn(window)
  await expect(window.getByTestId('chance-run')).toBeVisible()
  const before = await told(window)

  await window.getByRole('tab', { name: 'Ce qui varie' }).click()
  await window.getByRole('button', { name: 'Prendre une autre graine' }).click()
  const runs = window.getByRole('textbox', { name: 'Nombre de futurs' })
  await runs.fill('60000')
  await runs.press('Enter')
  await expect(window.getByText(/au plus 50.000/i)).toBeVisible()
  await runs.press('Escape')
  await window.getByRole('tab', { name: 'Les futurs' }).click()
  await drawn(window)
  expect(await told(window)).not.toEqual(before)

  await window.keyboard.press('Control+z')
  await expect(window.locator('[data-testid="chance-results"][data-stale]')).toBeVisible()
  await drawn(window)
  await expect(window.locator('[data-testid="chance-results"][data-stale]')).toHaveCount(0)
  expect(await told(window)).toEqual(before)
})

test('a long drawing shows its progress, leaves the window free, and can be stopped and taken up again', async ({
  window,
}) => {
  await leaveToChance(window)
  const runs = window.getByRole('textbox', { name: 'Nombre de futurs' })
  await runs.fill('50000')
  await runs.press('Enter')
  await saved(window)
  await window.getByRole('tab', { name: 'Comparer les scénarios' }).click()
  const progress = window.getByRole('progressbar', { name: 'Tirage des futurs' })
  await expect
    .poll(async () => Number(await progress.getAttribute('aria-valuenow')), { intervals: [10] })
    .toBeGreaterThan(0)
  await window.getByRole('button', { name: 'Arrêter' }).click()
  await expect(window.getByTestId('chance-status')).toHaveAttribute('data-state', 'stopped')
  await expect(window.getByText('Le tirage est arrêté : il n’y a rien à montrer.')).toBeVisible()

  const longestPause = window.evaluate(async () => {
    let [last, longest] = [performance.now(), 0]
    const until = last + 1500
    while (last < until) {
      await new Promise((next) => setTimeout(next, 0))
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }
    return longest
  })
  await window.getByRole('button', { name: 'Tirer à nouveau' }).click()
  await drawn(window)
  expect(await longestPause).toBeLessThan(500)
  const table = window.getByRole('grid', { name: 'Ce que donnent les futurs' })
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  await expect(table.getByRole('row', { name: /Sous zéro au moins un mois/ })).toContainText('%')
})

test('chance can be used by all, in both themes', async ({ window }) => {
  await leaveToChance(window)
  const found = [...(await obstacles(window, 'what varies'))]
  await window.getByRole('tab', { name: 'Les futurs' }).click()
  await drawn(window)
  await window.getByRole('button', { name: 'Comment ces chiffres sont faits' }).click()
  await window.waitForTimeout(500)
  found.push(...(await obstacles(window, 'the futures')))
  await window.getByRole('tab', { name: 'Comparer les scénarios' }).click()
  await drawn(window)
  await window.waitForTimeout(300)
  found.push(...(await obstacles(window, 'scenarios in the same futures')))
  expect(found).toEqual([])
})
