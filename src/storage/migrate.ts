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
  return migrateFrozen(value, current, steps)
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
    const migrated = migrate(copy['plan'], current, steps)
    if (!migrated.ok) {
      const path = pathTo('frozen', index, 'plan')
      return {
        ok: false,
        problems: migrated.problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` })),
      }
    }
    copies.push({ ...copy, plan: migrated.value })
  }
  return { ok: true, value: { ...plan, frozen: copies } }
}

function isObject(value: unknown): value is StoredDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asShown(value: unknown) {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null
}

function refuse(problem: PlanProblem): Migrated {
  return { ok: false, problems: [problem] }
}
