import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Folder of the project. */
export const root = resolve(import.meta.dirname, '..')

const sources = ['src', 'electron', 'resources/public', 'resources/examples', 'electron.vite.config.ts', 'package.json']

/** The last file that a build writes. */
const built = join(root, 'out/renderer/index.html')

function lastModified(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return path.endsWith('.test.ts') ? 0 : found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => lastModified(join(path, name))))
}

/** Whether `out/` is missing or older than what it is built from. */
export function isStale() {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs
  if (builtAt === undefined) return true
  return sources.some((source) => lastModified(join(root, source)) > builtAt)
}

/** Builds main, preload and renderer into `out/`; true when it succeeded. */
export function build() {
  const command = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status } = spawnSync(process.execPath, [command, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}
