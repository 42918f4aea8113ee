import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { planScreens } from '../../src/ui/state/route.ts'
import { test } from './appTest.ts'
import { saved } from './openExample.ts'

test.use({ locale: 'fr-FR' })

/** Where the keyboard is: what it is on, and whether that can be seen. */
async function focused(window: Page) {
  return window.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return null
    const { width, height } = at.getBoundingClientRect()
    const ring = [at, at.closest('label'), at.nextElementSibling].some((element) => {
      if (!(element instanceof HTMLElement)) return false
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || borderColor !== ''
    })
    return { name: at.getAttribute('aria-label') ?? at.innerText, isSeen: width > 0 && height > 0 && ring }
  })
}

/** Goes on with Tab until the keyboard is on what has this name. */
async function tabTo(window: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    const at = await focused(window)
    if (at !== null && name.test(at.name)) {
      expect(at.isSeen, at.name).toBe(true)
      return
    }
    await window.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not come to ${name}`)
}

test('a plan is made, filled, read and undone without a mouse', async ({ window }) => {
  test.setTimeout(120_000)
  await window.keyboard.press('Control+n')
  await window.getByRole('dialog').waitFor()
  await window.getByLabel('Nom du plan').waitFor()
  await expect(window.getByLabel('Nom du plan')).toBeFocused()
  await window.keyboard.type('Au clavier')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Structure et hypothèses' })).toBeVisible()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await window.keyboard.press('Control+2')
  await expect(window.getByRole('heading', { level: 1, name: 'Ressources' })).toBeVisible()
  await tabTo(window, /^Ajouter une ligne/)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('combobox', { name: /Chercher/ })).toBeFocused()
  await window.keyboard.type('dons')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  expect(await focused(window)).not.toBeNull()
  await expect(window.getByRole('rowheader').first()).toBeVisible()
  await saved(window)

  // Every screen is reached by its name, and the keyboard is never lost.
  for (const screen of planScreens) {
    await window.evaluate((name) => {
      location.hash = location.hash.replace(/[^/]+$/, name)
    }, screen)
    await window.waitForSelector('html[data-ready="1"]')
    await window.keyboard.press('Tab')
    const at = await focused(window)
    expect(at, screen).not.toBeNull()
  }

  // A dialog gives the keyboard back to what opened it.
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  expect(await focused(window)).not.toBeNull()

  await window.keyboard.press('Control+2')
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('rowheader')).toHaveCount(0)
})

test('nothing moves for who asked for stillness', async ({ window }) => {
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await window.getByTestId('open-example-fablab').click()
  await window.waitForURL(/dashboard/)
  await window.waitForTimeout(500)
  const longest = () =>
    window.evaluate(() => {
      const times = [...document.querySelectorAll('body *')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        const seconds = (text: string) => text.split(',').map((part) => Number.parseFloat(part))
        return [...seconds(transitionDuration), ...(animationName === 'none' ? [] : seconds(animationDuration))]
      })
      return Math.max(...times)
    })
  expect(await longest()).toBeLessThan(0.05)
})
