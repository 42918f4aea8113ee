// npm start: opens the desktop application where Electron is there or can be downloaded, otherwise the same window in
// the browser. Options: --browser (no Electron), --no-open (print the address only). ALLIAGE_PORT changes the port.
import { spawn } from 'node:child_process'
import { build, isStale, root } from './build.mjs'
import { downloadElectron } from './downloadElectron.mjs'
import { findElectron } from './findElectron.mjs'
import { openInBrowser } from './openInBrowser.mjs'
import { serveWindow } from './serveWindow.mjs'

const options = new Set(process.argv.slice(2))
const port = Number(process.env.ALLIAGE_PORT ?? 47821)

/** An Electron that stops with an error sooner than this, in milliseconds, could not open a window here. */
const startTime = 10_000

function say(french, english) {
  console.log(`${french}\n${english}`)
}

function fail(french, english) {
  console.error(`${french}\n${english}`)
  process.exit(1)
}

/** Runs the desktop application to its end; null when it ran, otherwise the reason why it could not open. */
function runDesktop(binary) {
  const startedAt = Date.now()
  const child = spawn(binary, [root], { stdio: 'inherit' })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => {
      const failed = code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM'
      resolve(failed && Date.now() - startedAt < startTime ? `Electron: ${signal ?? code}` : null)
    })
  })
}

/** Opens the desktop application; null when it ran, otherwise the reason why it could not. */
async function openDesktop() {
  if (options.has('--browser')) return '--browser'
  const missing = findElectron() ? null : await downloadElectron()
  const binary = findElectron()
  return binary ? runDesktop(binary) : (missing ?? 'Electron')
}

async function openWindowInBrowser(reason) {
  const address = await serveWindow(port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
    fail(
      `Le port ${port} est déjà occupé : Alliage est peut-être déjà ouvert sur http://127.0.0.1:${port}/ (autre port : ALLIAGE_PORT=47822 npm start).`,
      `Port ${port} is already in use: Alliage may already be open at http://127.0.0.1:${port}/ (another port: ALLIAGE_PORT=47822 npm start).`,
    )
  })
  say(
    `Electron n'est pas disponible ici (${reason}) : Alliage s'ouvre dans le navigateur, ${address} (données gardées dans ce navigateur, Ctrl+C pour arrêter).`,
    `Electron is not available here (${reason}): Alliage opens in the browser, ${address} (data kept in that browser, Ctrl+C to stop).`,
  )
  if (!options.has('--no-open')) openInBrowser(address)
}

if (isStale() && !build()) fail('La construction a échoué.', 'The build failed.')
const reason = await openDesktop()
if (reason !== null) await openWindowInBrowser(reason)
