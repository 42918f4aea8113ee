import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Marks the fuses inside an Electron binary; the version and number of the fuses follow, then their states. */
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const fuseVersion = 1
/** '0' off, '1' on: every fuse starts in the state opposite to the one a release should have, as far as there is one. */
const fuseStates = Buffer.from('101100110')

const otherFiles = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_crashpad_handler',
  'locales/en-US.pak',
  'locales/fr.pak',
]

/**
 * Makes a folder shaped like an unpacked Electron for Linux: enough to pack the application, write its archive and set
 * its fuses where no Electron binary can be had. Nothing in it runs.
 */
export function makeStubElectron(folder, version) {
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true })
  const fuses = Buffer.concat([sentinel, Buffer.from([fuseVersion, fuseStates.length]), fuseStates])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(512), fuses, Buffer.alloc(64)]))
  chmodSync(join(folder, 'electron'), 0o755)
  writeFileSync(join(folder, 'version'), version)
  for (const name of otherFiles) writeFileSync(join(folder, name), 'stub')
}
