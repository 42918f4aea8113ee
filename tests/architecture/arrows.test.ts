import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { domainLevels, layers } from '../../eslint.config.js'
import { lintProject } from './lintProject.ts'
import type { Complaint } from './lintProject.ts'

const root = join(import.meta.dirname, '../..')

type Table = Readonly<Record<string, string>>

// The tables of the design, written again in full: the rules and this test must agree. The single files that storage and
// exchange may import besides are proved in lint.test.ts.
const layerTable: Table = {
  'src/domain': '',
  'src/platform': '',
  'src/i18n': 'src/domain',
  'src/editing': 'src/domain',
  'src/storage': 'src/domain',
  'src/exchange': 'src/domain src/i18n',
  'src/workers': 'src/domain src/exchange src/i18n',
  'src/ui': 'src/domain src/i18n src/editing src/exchange src/platform src/workers',
  'src/cli': 'src/domain src/i18n src/editing src/storage src/exchange src/platform',
  'electron/main': 'electron/preload',
  'electron/preload': '',
  tests: '',
}

const domainTable: Table = {
  'src/domain/time': '',
  'src/domain/money': '',
  'src/domain/calc': 'time money',
  'src/domain/plan': 'time money calc parameters',
  'src/domain/parameters': 'time money calc',
  'src/domain/instruments': 'time money calc plan parameters',
  'src/domain/costs': 'time money calc plan parameters instruments',
  'src/domain/ledger': 'time money calc plan parameters instruments costs',
  'src/domain/statements': 'time money calc plan parameters instruments costs ledger',
  'src/domain/indicators': 'time money calc plan parameters instruments costs ledger statements',
  'src/domain/model': 'time money calc plan parameters instruments costs ledger statements indicators',
  'src/domain/alerts': 'time money calc plan parameters instruments costs ledger statements indicators model',
  'src/domain/analysis': 'time money calc plan parameters instruments costs ledger statements indicators model alerts',
}

const importer = (from: string, to: string) => `${from}/sees_${to.replaceAll('/', '_')}.ts`
const others = (table: Table, folder: string) => Object.keys(table).filter((other) => other !== folder)

function* project(table: Table): Iterable<readonly [string, string]> {
  for (const from of Object.keys(table)) {
    yield [`${from}/thing.ts`, 'export const thing = 1\n']
    const top = '../'.repeat(from.split('/').length)
    for (const to of others(table, from))
      yield [importer(from, to), `export type { thing } from '${top}${to}/thing.ts'\n`]
  }
}

describe('the arrows between folders', () => {
  let complaints: Map<string, Complaint[]>

  beforeAll(async () => {
    complaints = await lintProject([...project(layerTable), ...project(domainTable)])
  }, 30_000)

  const accepted = (table: Table, from: string) =>
    others(table, from).filter((to) => complaints.get(importer(from, to))?.length === 0)

  it.each(Object.entries(layerTable))('from %s lead to [%s] only', (from, sees) => {
    // Tests may import anything.
    const expected = from === 'tests' ? others(layerTable, from) : sees.split(' ').filter(Boolean)
    expect(accepted(layerTable, from).sort()).toEqual(expected.sort())
  })

  it.each(Object.entries(domainTable))('from %s lead to [%s] only', (from, sees) => {
    const expected = sees
      .split(' ')
      .filter(Boolean)
      .map((name) => `src/domain/${name}`)
    expect(accepted(domainTable, from).sort()).toEqual(expected.sort())
  })

  it('lead to what there is', () => {
    const targets = Object.values(layers).flatMap(({ sees }) => sees)
    expect(targets.filter((target) => !existsSync(join(root, 'src', target)))).toEqual([])
  })

  it('are said of every folder there is', () => {
    const foldersOf = (path: string) =>
      readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    expect(Object.keys(layers)).toEqual(expect.arrayContaining(foldersOf('src')))
    expect(domainLevels.flat()).toEqual(expect.arrayContaining(foldersOf('src/domain')))
  })
})
