import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build.mjs'
import { findChromium } from './findChromium.mjs'
import { findProgram } from './findProgram.mjs'

const tools = [
  { name: 'Chromium (CHROMIUM_PATH)', find: findChromium },
  { name: 'LibreOffice (soffice)', find: () => findProgram(['soffice', 'libreoffice']) },
]

const missing = () => tools.filter(({ find }) => find() === null).map(({ name }) => name)

/** Names of the programs that the tests need and that are neither here nor could be installed. */
export function missingTools() {
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (missing().length > 0 && canInstall) {
    spawnSync('bash', [join(root, 'scripts/install-tools.sh')], { stdio: 'inherit' })
  }
  return missing()
}
