// npm run pack:check: packs the built application over a stub of Electron and checks what a release would hold.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { build, isStale, root } from './build.mjs'
import { launchApp } from '../tests/host/launch.mjs'
import { makeStubElectron } from './stub-electron-dist.mjs'

const maxArchiveBytes = 12 * 1024 * 1024

const expectedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

const requiredFiles = ['package.json', 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

const stub = join(root, '.stub/electron')
const output = join(root, '.stub/packed')
const unpacked = join(output, 'linux-unpacked')
const archive = join(unpacked, 'resources/app.asar')

function pack() {
  rmSync(output, { recursive: true, force: true })
  makeStubElectron(stub, createRequire(import.meta.url)('electron/package.json').version)
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const args = ['--dir', '--linux', '--x64', `-c.electronDist=${stub}`, `-c.directories.output=${output}`]
  const { status } = spawnSync(process.execPath, [builder, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0 && existsSync(archive)
}

function archiveProblems() {
  const listed = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1))
  const missing = requiredFiles.filter((file) => !listed.includes(file))
  const foreign = listed.filter((file) => !/^(package\.json|out(\/.*)?)$/.test(file) || file.endsWith('.map'))
  const { size } = statSync(archive)
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return [
    ...missing.map((file) => `missing from the archive: ${file}`),
    ...foreign.map((file) => `does not belong in the archive: ${file}`),
    ...(size > maxArchiveBytes ? [`archive of ${size} bytes, at most ${maxArchiveBytes} expected`] : []),
    ...Object.keys(manifest.dependencies ?? {}).map(
      (name) => `${name} would be shipped twice: move it to devDependencies`,
    ),
  ]
}

async function fuseProblems() {
  const wire = await getCurrentFuseWire(join(unpacked, 'alliage'))
  return Object.entries(expectedFuses)
    .filter(([name, expected]) => (wire[FuseV1Options[name]] === FuseState.ENABLE) !== expected)
    .map(([name, expected]) => `fuse ${name} is not ${expected ? 'on' : 'off'}`)
}

/** The code of the archive must open its window: a file that only the project has would be missing here. */
async function launchProblems() {
  const appFolder = join(root, '.stub/extracted')
  rmSync(appFolder, { recursive: true, force: true })
  extractAll(archive, appFolder)
  const app = await launchApp({ appFolder })
  try {
    const window = await app.firstWindow()
    await window.waitForSelector('html[data-ready="1"]', { timeout: 30_000 })
    return app.seen.pageErrors.map((error) => `the packed window failed: ${error.message}`)
  } catch (error) {
    return [`the packed application did not open: ${error.message}`]
  } finally {
    await app.close()
  }
}

if (isStale() && !build()) process.exit(1)
const problems = pack()
  ? [...archiveProblems(), ...(await fuseProblems()), ...(await launchProblems())]
  : ['electron-builder failed']
for (const problem of problems) console.error(`pack: ${problem}`)
if (problems.length === 0)
  console.log(
    `pack: archive of ${statSync(archive).size} bytes, ${Object.keys(expectedFuses).length} fuses as configured`,
  )
process.exit(problems.length === 0 ? 0 : 1)
