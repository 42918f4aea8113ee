// One way to launch the built application in a test: real Electron where its binary is, otherwise the same main,
// preload and renderer bundles over Chromium (see shim/electron.mjs).
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { register } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron, chromium } from '@playwright/test'
import { findChromium } from '../../scripts/findChromium.mjs'
import { findElectron } from '../../scripts/findElectron.mjs'

const root = resolve(import.meta.dirname, '../..')
const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']

globalThis.__alliageHosts ??= new Map()
let registered = false
let count = 0

const electronArgs = (userData, argv) => [
  root,
  `--user-data-dir=${userData}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...argv,
]

async function launchElectron(executablePath, { userData, argv, locale }) {
  const app = await _electron.launch({ executablePath, args: electronArgs(userData, argv), locale })
  return {
    kind: 'electron',
    userData,
    seen: null,
    firstWindow: () => app.firstWindow(),
    evaluate: (run, argument) => app.evaluate(run, argument),
    close: () => app.close(),
  }
}

function createHost(options) {
  let context = null
  const seen = {
    popups: [],
    blockedNavigations: [],
    network: [],
    openedLinks: [],
    openedFolders: [],
    dialogs: [],
    recentDocuments: [],
    pageErrors: [],
  }
  const ready = {}
  ready.promise = new Promise((settle) => (ready.settle = settle))
  const ended = {}
  ended.promise = new Promise((settle) => (ended.settle = settle))
  const openContext = (route) => {
    context ??= chromium
      .launchPersistentContext(join(options.userData, 'chromium'), {
        executablePath: findChromium(),
        headless: true,
        locale: options.locale,
        args: chromiumArgs,
      })
      .then(async (opened) => {
        await opened.route('**/*', route)
        return opened
      })
    return context
  }
  const closeContext = async () => {
    await (await context)?.close()
    ended.settle()
  }
  let ending = null
  return {
    ...options,
    seen,
    pkg: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
    firstWindow: ready.promise,
    ended: ended.promise,
    async newPage(route) {
      const opened = await openContext(route)
      return opened.pages()[0] ?? opened.newPage()
    },
    windowReady: ready.settle,
    end: () => (ending ??= closeContext()),
  }
}

async function startHost(options) {
  if (!registered) register('./hooks.mjs', import.meta.url)
  registered = true
  const id = String((count += 1))
  const host = createHost(options)
  globalThis.__alliageHosts.set(id, host)
  void host.ended.then(() => globalThis.__alliageHosts.delete(id))
  const ownArgv = process.argv
  process.argv = ['alliage', ...options.argv]
  try {
    await import(`${pathToFileURL(join(options.appFolder ?? root, host.pkg.main)).href}?host=${id}`)
  } finally {
    process.argv = ownArgv
  }
  host.app.becomeReady()
  return host
}

async function launchHost(options) {
  const host = await startHost(options)
  return {
    kind: 'host',
    userData: options.userData,
    seen: host.seen,
    firstWindow: () => host.firstWindow,
    evaluate: async (run, argument) => run(host.electron, argument),
    async close() {
      host.app.quit()
      await host.ended
    },
  }
}

const temporaryFolders = []

process.once('exit', () => {
  for (const folder of temporaryFolders) rmSync(folder, { recursive: true, force: true })
})

function temporaryUserData() {
  const folder = mkdtempSync(join(tmpdir(), 'alliage-'))
  temporaryFolders.push(folder)
  return folder
}

const complete = (options) => ({
  locale: 'fr-FR',
  argv: [],
  ...options,
  userData: options.userData ?? temporaryUserData(),
})

/** Launches the built application. */
export function launchApp(options = {}) {
  const executable = options.appFolder ? null : findElectron()
  return executable ? launchElectron(executable, complete(options)) : launchHost(complete(options))
}

/** Starts the application a second time over the same data, as a user does by mistake, and waits until it has left. */
export async function launchAgain(app, argv = []) {
  if (app.kind === 'electron') {
    const second = spawn(findElectron(), electronArgs(app.userData, argv), { stdio: 'ignore' })
    await new Promise((settle) => second.once('exit', settle))
    return
  }
  const second = await startHost(complete({ userData: app.userData, argv }))
  await second.ended
}
