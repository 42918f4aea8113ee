import { pathTo } from '../domain/plan/planProblem.ts'
import type { PlanProblem } from '../domain/plan/planProblem.ts'

/** How deep a document is nested, how many items a list and how many keys an object have, at most: far beyond any plan. */
const MAX_DEPTH = 16
const MAX_ITEMS = 1000
const MAX_KEYS = 20_000

const forbiddenKeys = ['__proto__', 'constructor', 'prototype']

/** The first thing that makes parsed JSON unfit to be looked at: too deep, too wide, or a key that JavaScript gives a meaning. */
export function checkJson(document: unknown): readonly PlanProblem[] {
  const waiting: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: document, path: '', depth: 0 },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth >= MAX_DEPTH) return [{ code: 'tooDeep', path, bound: MAX_DEPTH }]
    const isList = Array.isArray(value)
    const keys = Object.keys(value)
    const most = isList ? MAX_ITEMS : MAX_KEYS
    if (keys.length > most) return [{ code: 'tooMany', path, value: keys.length, bound: most }]
    const forbidden = keys.find((key) => forbiddenKeys.includes(key))
    if (forbidden !== undefined) return [{ code: 'forbiddenKey', path: pathTo(path, forbidden), value: forbidden }]
    for (const [key, child] of Object.entries(value)) {
      waiting.push({ value: child, path: pathTo(path, isList ? Number(key) : key), depth: depth + 1 })
    }
  }
  return []
}
