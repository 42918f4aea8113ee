import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchApp } from '../host/launch.mjs'
import { buildPseudo, PSEUDO_MARK } from '../support/pseudoLanguage.ts'
import { readyWindow } from './appTest.ts'
import { cutOff } from './cutOff.ts'
import { everyScreen } from './everyScreen.ts'
import { openExample } from './openExample.ts'

/** Words that are no text of the app: what the plan says, months, units, abbreviations of the field. */
const written = /\p{L}{3,}/u

/** Texts and names that are shown and do not come from the catalogue. */
async function hardCoded(window: Page, place: string, own: readonly string[]): Promise<readonly string[]> {
  const texts = await window.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent && !parent.closest('script, style, option, [aria-hidden="true"]')) found.push(node.textContent ?? '')
    }
    const named = document.querySelectorAll(':is([aria-label], [title], [placeholder]):not([aria-hidden="true"])')
    for (const element of named)
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '')
    return found
  })
  const foreign = texts.filter((text) => {
    // A sentence may be cut into pieces by the figures in it that can be asked about.
    if (text.includes(PSEUDO_MARK) || /[šñöü]/.test(text)) return false
    const left = own.reduce((rest, mine) => rest.replaceAll(mine, ''), text)
    return written.test(left.replaceAll(/\b(janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*/gu, ''))
  })
  return [...new Set(foreign)].map((text) => `${place}: ${text}`)
}

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : []

test('every text comes from the catalogue, and a longer language fits', async () => {
  test.setTimeout(240_000)
  const folder = await buildPseudo()
  const app = await launchApp({ locale: 'fr-FR', appFolder: folder })
  const window = await readyWindow(app)
  await openExample(window, 'fablab')
  const planId = /plan\/([^/]+)/.exec(window.url())![1]!
  const own = await window.evaluate(
    () =>
      new Promise<unknown>((settle) => {
        indexedDB.open('alliage').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result
          database.transaction('plans').objectStore('plans').getAll().onsuccess = (event) => {
            database.close()
            settle((event.target as IDBRequest<unknown>).result)
          }
        }
      }),
  )
  // The folder of the backups is the computer's.
  const mine = [...strings(own), join(app.userData, 'documents', 'Alliage', 'Sauvegardes')]
    .flatMap((text) => (text.startsWith('{') ? strings(JSON.parse(text)) : [text]))
    .filter((text) => text.length > 1)
    .toSorted((a, b) => b.length - a.length)
  const found: string[] = []
  for (const route of everyScreen(planId)) {
    await window.evaluate((hash) => void (location.hash = hash), route)
    await window.waitForSelector('html[data-ready="1"]')
    await window.waitForTimeout(400)
    const place = route.replace(planId, '…')
    found.push(...(await hardCoded(window, place, mine)), ...(await cutOff(window, place)))
  }
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  expect(found).toEqual([])
})
