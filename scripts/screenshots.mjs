// npm run screenshots: a picture of every screen in two sizes, two themes and two languages, with a full plan and an empty one, in screenshots/.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launchApp } from '../tests/host/launch.mjs'
import { everyScreen } from '../tests/e2e/everyScreen.ts'
import { build, isStale, root } from './build.mjs'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
]
const languages = ['fr', 'en']
const themes = ['light', 'dark']
const folder = join(root, 'screenshots')

/** Time left to a chart or a panel to settle after the screen says it is ready, in milliseconds. */
const settling = 400

const ready = (page) => page.waitForSelector('html[data-ready="1"]', { timeout: 30_000 })

/** Opens the first example plan as a user does; gives its identifier. */
async function openExample(page) {
  await page.locator('[data-testid^="open-example-"]').first().click()
  await page.waitForURL(/#\/plan\/[^/]+/)
  await ready(page)
  return /#\/plan\/([^/]+)/.exec(page.url())[1]
}

/** Makes a plan without a line; gives its identifier. */
async function newPlan(page) {
  await page.keyboard.press('Control+n')
  await page.getByRole('dialog').waitFor()
  await page.getByRole('dialog').locator('input[data-autofocus]').fill('Vide')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#\/plan\/[^/]+/)
  await ready(page)
  return /#\/plan\/([^/]+)/.exec(page.url())[1]
}

async function show(page, { language, theme, route }) {
  await page.evaluate(
    (chosen) => {
      localStorage.setItem('alliage.language', chosen.language)
      localStorage.setItem('alliage.theme', chosen.theme)
      location.hash = chosen.route
    },
    { language, theme, route },
  )
  await page.reload()
  await ready(page)
}

async function picture(app, page, { width, height }, path) {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0].setContentSize(size.width, size.height),
    { width, height },
  )
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(settling)
  await page.screenshot({ path, animations: 'disabled' })
}

if (isStale() && !build()) process.exit(1)
rmSync(folder, { recursive: true, force: true })
const app = await launchApp()
try {
  const page = await app.firstWindow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await ready(page)
  const empty = await newPlan(page)
  await page.evaluate(() => {
    location.hash = '#/library'
  })
  const plan = await openExample(page)
  const named = (route) => route.replace(/#\/(plan\/[^/]+\/)?/, '').replaceAll('/', '-')
  const screens = [
    ...everyScreen(plan).map((route) => ({ name: named(route), route })),
    ...everyScreen(empty)
      .filter((route) => route.includes('/plan/'))
      .map((route) => ({ name: `empty-${named(route)}`, route })),
  ]
  let count = 0
  for (const language of languages) {
    for (const theme of themes) {
      for (const [index, { name, route }] of screens.entries()) {
        await show(page, { language, theme, route })
        for (const size of sizes) {
          const set = join(folder, `${language}-${theme}-${size.width}x${size.height}`)
          mkdirSync(set, { recursive: true })
          await picture(app, page, size, join(set, `${index + 1}-${name}.png`))
          count += 1
        }
      }
    }
  }
  console.log(`${count} pictures in screenshots/`)
} finally {
  await app.close()
}
