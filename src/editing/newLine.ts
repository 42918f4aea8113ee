import type { Line } from '../domain/plan/plan.ts'

/** A line of a kind on which nothing is typed yet: its defaults count. */
export function newLine(id: string, kind: string, name: string): Line {
  return { id, kind, name, choices: {}, values: {}, provenance: {} }
}
