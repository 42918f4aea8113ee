import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** The licence of a package that ships with the app, as its own files give it. */
export interface ShippedLicence {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

interface PackageFile {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const licenceFile = /^(licen[cs]e|copying)/i
const importOf = /(?:from|import)\s*\(?\s*'([^'.][^']*)'/g

/** The packages that the code of the app imports by name. */
export function importedPackages(root: string): readonly string[] {
  const names = ['src', 'electron'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(importOf)])
      .map(([, path = '']) =>
        path
          .split('/')
          .slice(0, path.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  )
  const known = new Set(readdirSync(join(root, 'node_modules')))
  return [...new Set(names)].filter((name) => known.has(name.split('/')[0] ?? '')).sort()
}

/** The licences of what the app ships: the packages that it imports and all that these need, Electron included. */
export function shippedLicences(root: string): readonly ShippedLicence[] {
  const found = new Map<string, ShippedLicence>()
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from)
    if (folder === null) return
    // The package's own file: npm wrote it.
    const file = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
    const key = `${file.name} ${file.version}`
    if (found.has(key)) return
    found.set(key, {
      name: file.name,
      version: file.version,
      licence: file.license ?? '',
      text: readdirSync(folder)
        .filter((each) => licenceFile.test(each))
        .map((each) => readFileSync(join(folder, each), 'utf8').trim())
        .join('\n\n'),
    })
    // What Electron's package needs fetches it, and does not ship.
    if (name !== 'electron') for (const needed of Object.keys(file.dependencies ?? {})) visit(needed, folder)
  }
  for (const name of importedPackages(root)) visit(name, root)
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name))
}

function folderOf(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(from)
  return above === from ? null : folderOf(name, above)
}

/** Gives the window `virtual:shipped`: the licences of what ships, and the day of the build. */
export function shippedPlugin(root: string): Plugin {
  const id = 'virtual:shipped'
  return {
    name: 'shipped',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(loaded) {
      if (loaded !== `\0${id}`) return null
      const epoch = process.env['SOURCE_DATE_EPOCH']
      const day = (epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)).toISOString().slice(0, 10)
      return `export const builtOn = ${JSON.stringify(day)}\nexport const licences = ${JSON.stringify(shippedLicences(root))}`
    },
  }
}
