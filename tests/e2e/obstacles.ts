import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a theme can change: the dark one is looked at for these alone, everything else being the same page. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** How long colours fade, in milliseconds, on a slow machine. */
const FADED = 700

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What keeps someone from using what the window shows: in the theme chosen there, or in the light one and the dark one. */
export async function obstacles(window: Page, place: string): Promise<readonly string[]> {
  // The page's own policy forbids a script tag; the test's evaluation is exempt from it.
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(axe)
  const shown = await violations(window, place, levels)
  if (await window.evaluate(() => localStorage.getItem('alliage.theme') !== null)) return shown
  await showIn(window, 'dark')
  const dark = await violations(window, `${place}, dark`, colourRules)
  await showIn(window, 'light')
  return [...shown, ...dark]
}

/** What is wrong is wrong twice: figures that came in meanwhile may still have been fading at the first look. */
async function violations(window: Page, place: string, runOnly: readonly string[]): Promise<readonly string[]> {
  if ((await look(window, place, runOnly)).length === 0) return []
  await window.waitForTimeout(FADED)
  return look(window, place, runOnly)
}

async function look(window: Page, place: string, runOnly: readonly string[]): Promise<readonly string[]> {
  const results = await window.evaluate(
    (only) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(only),
    // What passed is not described: nobody reads it.
    { runOnly: [...runOnly], resultTypes: ['violations'] },
  )
  return results.violations.map(({ id, nodes }) => `${place} ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`)
}

/** The window follows the theme of the system, until its colours have stopped fading. */
async function showIn(window: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await window.waitForSelector(`html[data-mantine-color-scheme="${colorScheme}"]`, { state: 'attached' })
  await window.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(drawn))
    // What is folded away never fades to its end.
    const fading = document
      .getAnimations()
      .filter(
        (animation) =>
          animation instanceof CSSTransition &&
          animation.effect instanceof KeyframeEffect &&
          animation.effect.target?.checkVisibility() === true,
      )
    await Promise.allSettled(fading.map(({ finished }) => finished))
  })
}
