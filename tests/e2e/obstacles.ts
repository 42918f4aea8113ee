import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What keeps someone from using what the window shows. */
export async function obstacles(window: Page, place: string): Promise<readonly string[]> {
  // The page's own policy forbids a script tag; the test's evaluation is exempt from it.
  await window.evaluate(axe)
  const results = await window.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  )
  return results.violations.map(({ id, nodes }) => `${place} ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`)
}
