import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { electronFolder } from './findElectron.mjs'

const officialReleases = 'https://github.com/electron/electron/releases/'

/** How long the release site may take to answer, in milliseconds, before it is held to be out of reach. */
const probeTimeout = 5000

/** Downloads the Electron binary; null when it succeeded, otherwise the reason why it cannot be had. */
export async function downloadElectron() {
  const releases = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? officialReleases
  try {
    await fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(probeTimeout) })
  } catch (error) {
    return `${new URL(releases).host}: ${error.cause?.code ?? error.name}`
  }
  const { status } = spawnSync(process.execPath, [join(electronFolder(), 'install.js')], { stdio: 'inherit' })
  return status === 0 ? null : `electron/install.js: ${status}`
}
