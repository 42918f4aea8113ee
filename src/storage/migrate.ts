import { pathTo } from '../domain/plan/planProblem.ts'
import type { PlanProblem } from '../domain/plan/planProblem.ts'
import type { Migration, StoredDocument } from './migrations/migration.ts'
import { migrations } from './migrations/registry.ts'

/** A document of the current version, or why it could not be brought to it. */
export type Migrated =
  | { readonly ok: true; readonly value: StoredDocument }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] }

/** Brings a document to the current version step by step; one of a newer version is refused, never damaged. */
export function migrate(document: unknown, current: number, steps: readonly Migration[] = migrations): Migrated {
  if (!isObject(document)) return refuse({ code: 'notAPlan', path: '' })
  const { version } = document
  if (version === undefined) return refuse({ code: 'missing', path: 'version' })
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse({ code: 'unknownVersion', path: 'version', value: asShown(version) })
  }
  if (version > current) return refuse({ code: 'newerVersion', path: 'version', value: version, bound: current })
  const value = steps
    .filter((step) => step.to > version)
    .reduce<StoredDocument>((older, step) => ({ ...step.up(older), version: step.to }), document)
  const withFrozen = migrateFrozen(value, current, steps)
  return withFrozen.ok ? migrateShared(withFrozen.value, current, steps) : withFrozen
}

/** A frozen copy holds the plan of its day, in the version of its day. */
function migrateFrozen(plan: StoredDocument, current: number, steps: readonly Migration[]): Migrated {
  const { frozen } = plan
  if (!Array.isArray(frozen)) return { ok: true, value: plan }
  const copies: unknown[] = []
  for (const [index, copy] of frozen.entries()) {
    if (!isObject(copy) || !isObject(copy['plan']) || copy['plan']['version'] === current) {
      copies.push(copy)
      continue
    }
    const migrated = migrateInside(copy['plan'], pathTo('frozen', index, 'plan'), current, steps)
    if (!migrated.ok) return migrated
    copies.push({ ...copy, plan: migrated.value })
  }
  return { ok: true, value: { ...plan, frozen: copies } }
}

/** The shared copy holds the plan of its day too. */
function migrateShared(plan: StoredDocument, current: number, steps: readonly Migration[]): Migrated {
  const { shared } = plan
  if (!isObject(shared) || !isObject(shared['plan']) || shared['plan']['version'] === current) {
    return { ok: true, value: plan }
  }
  const migrated = migrateInside(shared['plan'], 'shared.plan', current, steps)
  return migrated.ok ? { ok: true, value: { ...plan, shared: { ...shared, plan: migrated.value } } } : migrated
}

function migrateInside(document: unknown, path: string, current: number, steps: readonly Migration[]): Migrated {
  const migrated = migrate(document, current, steps)
  if (migrated.ok) return migrated
  return refuse(...migrated.problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` })))
}

function isObject(value: unknown): value is StoredDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asShown(value: unknown) {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null
}

function refuse(...problems: readonly PlanProblem[]): Migrated {
  return { ok: false, problems }
}
