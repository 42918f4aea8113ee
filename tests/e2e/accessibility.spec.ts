import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { test } from './appTest.ts'
import { openExample } from './openExample.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screens = [
  'dashboard',
  'structure',
  'resources',
  'costs',
  'scenarios',
  'statements',
  'financing',
  'comparison',
  'poles',
  'export',
]

for (const theme of ['light', 'dark']) {
  test(`every screen can be used by all, in the ${theme} theme`, async ({ window }) => {
    test.setTimeout(90_000)
    await window.evaluate((chosen) => localStorage.setItem('alliage.theme', chosen), theme)
    await window.reload()
    await window.waitForSelector('html[data-ready="1"]')
    await openExample(window, 'healthCentre')
    const plan = /plan\/([^/]+)/.exec(window.url())?.[1]
    const found: string[] = []
    for (const route of ['#/library', ...screens.map((screen) => `#/plan/${plan}/${screen}`)]) {
      await window.evaluate((hash) => {
        location.hash = hash
      }, route)
      await window.waitForSelector('html[data-ready="1"]')
      await window.waitForTimeout(300)
      // The page's own policy forbids a script tag; the test's evaluation is exempt from it.
      await window.evaluate(axe)
      const results = await window.evaluate(() =>
        (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        }),
      )
      for (const { id, nodes } of results.violations)
        found.push(`${route} ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`)
    }
    expect(found).toEqual([])
  })
}
