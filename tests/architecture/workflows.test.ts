import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')
const workflow = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')
const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8')

describe('what is built on every system', () => {
  it('is built on the three of them, opened and kept', () => {
    for (const system of ['ubuntu-latest', 'windows-latest', 'macos-latest']) expect(workflow).toContain(system)
    expect(workflow.indexOf('npx electron-builder')).toBeLessThan(workflow.indexOf('scripts/smoke.mjs'))
    for (const made of ['AppImage', 'deb', 'dmg', 'exe']) expect(workflow).toContain(`dist/*.${made}`)
  })

  it('names only scripts and files that are there', () => {
    const scripts = [...workflow.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([])
    const files = [
      ...workflow.matchAll(/(?:scripts|tests|\.ci)\/[\w./-]+/g),
      ...builder.matchAll(/(?:LICENSE|resources\/[\w./-]+)/g),
    ]
    expect(files.map(([path]) => path).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('speaks French first in its installer, and shows the licence', () => {
    expect(builder).toMatch(/installerLanguages: \[fr_FR, en_US\]/)
    expect(builder).toMatch(/license: LICENSE/)
    for (const target of ['nsis', 'portable', 'dmg', 'x64', 'arm64', 'AppImage', 'deb'])
      expect(builder).toContain(target)
  })
})
