import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { test } from './appTest.ts'
import { obstacles } from './obstacles.ts'
import { goToScreen, openExample } from './openExample.ts'
import { saveTo } from './saveTo.ts'

test.use({ locale: 'fr-FR' })

const SAVE = 'Enregistrer ce tableau en CSV'
const screens = [
  'dashboard',
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
  'stress',
  'stress/funders',
  'stress/concentration',
  'stress/margins',
  'stress/breakEven',
  'sensitivity',
  'poles',
  'grantform',
  'grantform/together',
]

/** The tables on screen that cannot be saved. */
const withoutButton = (window: Page) =>
  window.evaluate(
    (label) =>
      Array.from(document.querySelectorAll('main table'))
        .filter((table) => table.querySelector('tbody tr') && !table.querySelector(`[aria-label="${label}"]`))
        .map((table) => table.getAttribute('aria-label') ?? table.textContent),
    SAVE,
  )

test('every table of every screen can be saved as CSV', async ({ window }) => {
  test.setTimeout(150_000)
  await openExample(window, 'healthCentre')
  const plan = /plan\/([^/]+)/.exec(window.url())?.[1]
  for (const screen of screens) {
    await window.evaluate((hash) => {
      location.hash = hash
    }, `#/plan/${plan}/${screen}`)
    await window.waitForSelector('html[data-ready="1"]')
    await window.waitForTimeout(700)
    expect(await withoutButton(window), screen).toEqual([])
  }
})

test('a statement is saved with its exact figures, as French spreadsheets read them', async ({ app, window }) => {
  await openExample(window, 'healthCentre')
  await goToScreen(window, 'États financiers')
  const file = await saveTo(app, 'statement.csv')
  await window.getByRole('button', { name: SAVE }).click()
  await expect(window.getByText(/statement\.csv/)).toBeVisible()
  const text = (await file()).toString('utf8')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text.split('\r\n').length).toBeGreaterThan(10)
  const rows: string[][] = parse(text, { delimiter: ';', bom: true })
  expect(rows[0]).toEqual(['Poste en euros', '2017', '2018', '2019', '2020'])
  const result = rows.find(([name]) => name === 'Excédent ou déficit') ?? []
  expect(result.slice(1).map((cell) => Number(cell.replace(',', '.')) < 0)).toEqual([false, false, true, false])
  expect(rows.find(([name]) => name === 'Subventions d’exploitation')).toEqual([
    'Subventions d’exploitation',
    '633000',
    '608000',
    '608000',
    '668000',
  ])
})

test('a grid is saved too, by the keyboard, in the language of the app', async ({ app, window }) => {
  await openExample(window, 'fablab')
  await goToScreen(window, 'Ressources')
  await window.getByRole('button', { name: 'English' }).or(window.getByText('English')).first().click()
  const file = await saveTo(app, 'grid.csv')
  await window.getByRole('button', { name: 'Save this table as CSV' }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByText(/grid\.csv/)).toBeVisible()
  const rows: string[][] = parse(await file(), { bom: true })
  expect(rows[0]?.[0]).toBe('Line in euros')
  const total = rows.find(([name]) => name?.startsWith('Total')) ?? []
  expect(Number(total.at(-1))).toBeGreaterThan(0)
})

test('the dates of the plan are saved as a calendar', async ({ app, window }) => {
  await openExample(window, 'solarCoop')
  await window.evaluate(() => {
    location.hash = location.hash.replace(/dashboard$/, 'export')
  })
  const card = window.getByRole('region', { name: 'Le calendrier (.ics)' })
  await card.getByLabel('Seulement à partir de ce mois-ci').uncheck()
  await expect(card.getByRole('list', { name: 'Les prochaines dates' })).toBeVisible()
  const file = await saveTo(app, 'plan.ics')
  await card.getByLabel(/^Mois sous zéro/).uncheck()
  await card.getByRole('button', { name: /^Enregistrer \d+ dates$/ }).click()
  await expect(window.getByText(/plan\.ics/)).toBeVisible()
  const text = (await file()).toString('utf8')
  expect(text).toContain('BEGIN:VCALENDAR')
  expect(text).toMatch(/DTSTART;VALUE=DATE:20\d{6}/)
  expect(text).not.toContain('VALARM')
})

test('the calendar can be used by all, in both themes', async ({ window }) => {
  await openExample(window, 'solarCoop')
  await window.evaluate(() => {
    location.hash = location.hash.replace(/dashboard$/, 'export')
  })
  await expect(window.getByRole('region', { name: 'Le calendrier (.ics)' })).toBeVisible()
  expect(await obstacles(window, 'export')).toEqual([])
})
