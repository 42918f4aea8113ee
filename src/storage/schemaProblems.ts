import type * as z from 'zod'
import { pathTo } from '../domain/plan/planProblem.ts'
import type { PlanProblem, ProblemValue } from '../domain/plan/planProblem.ts'

type Issue = z.core.$ZodIssue

/** What a schema finds wrong, said as problems of a plan with the value that was found. */
export function schemaProblems(issues: readonly Issue[], document: unknown): readonly PlanProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path, document))
}

function problemsOf(issue: Issue, steps: readonly PropertyKey[], document: unknown): readonly PlanProblem[] {
  const value = valueAt(document, steps)
  const place = { path: pathOf(steps), ...namesOn(document, steps) }
  const found = { ...place, value: shown(value) }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...place, code: 'unknownKey', path: pathTo(place.path, key), value: key }))
  }
  if (value === undefined) return [{ ...place, code: 'missing' }]
  if (typeof value === 'number' && !Number.isFinite(value)) return [{ ...found, code: 'notFinite' }]
  switch (issue.code) {
    case 'invalid_value':
      return [{ ...found, code: 'notAllowed', allowed: issue.values.map(String) }]
    case 'invalid_union': {
      if ('options' in issue) return [{ ...found, code: 'notAllowed', allowed: (issue.options ?? []).map(String) }]
      const inside = issue.errors.flat().filter((inner) => inner.path.length > 0)
      if (inside.length > 0) return inside.flatMap((inner) => problemsOf(inner, [...steps, ...inner.path], document))
      return [{ ...found, code: 'wrongType', allowed: ['number', 'array'] }]
    }
    case 'invalid_type':
      return [{ ...found, code: 'wrongType', allowed: [issue.expected] }]
    default:
      return [{ ...found, code: 'wrongType', allowed: ['number'] }]
  }
}

function pathOf(steps: readonly PropertyKey[]): string {
  return pathTo('', ...steps.map((step) => (typeof step === 'symbol' ? String(step) : step)))
}

function valueAt(document: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    document,
  )
}

/** What a path leads through: the name of a line or of a scenario, and the id of a figure. */
function namesOn(
  document: unknown,
  [list, item, field, figure]: readonly PropertyKey[],
): Pick<PlanProblem, 'line' | 'scenario' | 'parameter'> {
  if (list === 'drivers') return typeof item === 'string' ? { parameter: item } : {}
  const name = valueAt(document, [list ?? '', item ?? '', 'name'])
  if (typeof name !== 'string') return {}
  if (list === 'scenarios') return { scenario: name }
  return { line: name, ...(field === 'values' && typeof figure === 'string' ? { parameter: figure } : {}) }
}

/** A found value as a message shows it: lists and objects are only hinted at. */
function shown(value: unknown): ProblemValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return '[…]'
  return value === null ? null : '{…}'
}
