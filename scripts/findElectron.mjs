import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Folder of the electron package. Only its package.json is resolved: resolving 'electron' itself starts a download. */
export const electronFolder = () => dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/** Path of the Electron binary when it is installed, otherwise null. */
export function findElectron() {
  const chosen = process.env.ELECTRON_EXEC_PATH
  if (chosen) return existsSync(chosen) ? chosen : null
  const named = join(electronFolder(), 'path.txt')
  if (!existsSync(named)) return null
  const binary = join(electronFolder(), 'dist', readFileSync(named, 'utf8'))
  return existsSync(binary) ? binary : null
}
