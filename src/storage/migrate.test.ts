import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PLAN_VERSION } from '../domain/plan/plan.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { migrations } from './migrations/registry.ts'
import { readPlan } from './readPlan.ts'

const stepsFolder = join(import.meta.dirname, 'migrations')
const storedFolder = join(import.meta.dirname, '../../tests/stored')
const stored = readdirSync(storedFolder)

const steps: readonly Migration[] = [
  { to: 2, up: (plan) => ({ ...plan, second: true }) },
  { to: 3, up: (plan) => ({ ...plan, third: plan['second'] }) },
]

describe('migrations', () => {
  test('lead from version 1 to the current one without a gap, each in a file of its number', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: PLAN_VERSION - 1 }, (_, i) => i + 2))
    const files = readdirSync(stepsFolder).filter((name) => /^\d/.test(name))
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map(({ to }) => to))
  })

  test('bring an older document through every later step, and leave one of this version as it is', () => {
    expect(migrate({ version: 1 }, 3, steps)).toEqual({ ok: true, value: { version: 3, second: true, third: true } })
    expect(migrate({ version: 2 }, 3, steps)).toEqual({ ok: true, value: { version: 3, third: undefined } })
    const current = { version: 3 }
    expect(migrate(current, 3, steps)).toEqual({ ok: true, value: current })
  })

  test('bring the frozen copies of a plan along, each from the version of its day', () => {
    const read = readPlan(readFileSync(join(storedFolder, 'v3-association.json'), 'utf8'))
    const copies = read.ok ? read.plan.frozen : []
    expect(copies.map(({ plan }) => plan.version)).toEqual([PLAN_VERSION])
    const document = { version: 3, frozen: [{ plan: { version: 4 } }] }
    expect(migrate(document, 3, steps)).toMatchObject({
      problems: [{ code: 'newerVersion', path: 'frozen[0].plan.version', value: 4 }],
    })
  })

  test('bring the last shared version of a plan along', () => {
    const read = readPlan(readFileSync(join(storedFolder, 'v4-association.json'), 'utf8'))
    expect(read.ok && read.plan.shared?.plan.version).toBe(PLAN_VERSION)
    const document = { version: 3, shared: { plan: { version: 4 } } }
    expect(migrate(document, 3, steps)).toMatchObject({
      problems: [{ code: 'newerVersion', path: 'shared.plan.version', value: 4 }],
    })
  })

  test('refuse a newer document, and what has no version', () => {
    const codeOf = (document: unknown) => {
      const migrated = migrate(document, 3, steps)
      return migrated.ok ? 'read' : migrated.problems[0]?.code
    }
    expect(codeOf({ version: 4 })).toBe('newerVersion')
    expect(codeOf({ version: 1.5 })).toBe('unknownVersion')
    expect(codeOf({ version: 'two' })).toBe('unknownVersion')
    expect(codeOf({})).toBe('missing')
    expect(codeOf([])).toBe('notAPlan')
  })
})

describe('plans stored by past versions', () => {
  test.each(Array.from({ length: PLAN_VERSION }, (_, i) => i + 1))('there is one of version %i', (version) => {
    expect(stored.filter((name) => name.startsWith(`v${version}-`))).not.toEqual([])
  })

  test.each(stored)('%s still opens', (name) => {
    const read = readPlan(readFileSync(join(storedFolder, name), 'utf8'))
    expect(read).toMatchObject({ ok: true })
  })
})
