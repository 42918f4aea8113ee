import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findProgram } from './findProgram.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Path of a Chromium to test with: the chosen one, the system's, or Playwright's own; null when there is none. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && existsSync(chosen)) return chosen
  const system = findProgram(names)
  if (system) return system
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}
