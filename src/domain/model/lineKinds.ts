import { costs } from '../costs/registry.ts'
import { instruments } from '../instruments/registry.ts'
import type { LineKind, Section } from '../plan/lineKind.ts'

const kinds: Readonly<Record<string, LineKind>> = { ...instruments, ...costs }

/** The definition of a kind of line, or undefined when this version knows no such kind. */
export function lineKind(id: string): LineKind | undefined {
  return Object.hasOwn(kinds, id) ? kinds[id] : undefined
}

/** Every kind of line of a section, in the order of the library. */
export function lineKindsIn(section: Section): readonly LineKind[] {
  return Object.values(kinds).filter((kind) => kind.section === section)
}

/** Every kind of line. */
export function allLineKinds(): readonly LineKind[] {
  return Object.values(kinds)
}
