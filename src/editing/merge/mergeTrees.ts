import { mergedOrder } from './mergedOrder.ts'
import { isSame, madeOf, partsOf, shapeAt } from './planTree.ts'
import type { Tree, TreePath, TreeShape } from './planTree.ts'

/** Which side is taken where both changed the same thing. */
export type Side = 'mine' | 'theirs'

/** Something that both sides changed, each in its own way. */
export interface Conflict {
  /** What it is known by when a side is chosen. */
  readonly key: string
  readonly path: TreePath
  /** What it was before either changed it; undefined when it was not there, or when that is not known. */
  readonly base: Tree | undefined
  readonly mine: Tree | undefined
  readonly theirs: Tree | undefined
}

/** Three versions of one value; `isKnown` says whether the version that both come from is at hand. */
export interface Versions {
  readonly isKnown: boolean
  readonly base: Tree | undefined
  readonly mine: Tree | undefined
  readonly theirs: Tree | undefined
}

/** The merged value, and every conflict met on the way; where nothing is chosen, mine stands. */
export interface MergedTree {
  readonly value: Tree | undefined
  readonly conflicts: readonly Conflict[]
}

/** The key of what stands at a path. */
export function conflictKey(path: TreePath): string {
  return JSON.stringify(path)
}

/** Merges two versions of a value: what one side changed is taken, what both changed alike once, the rest by choice. */
export function mergeTrees(path: TreePath, versions: Versions, sideOf: (key: string) => Side | undefined): MergedTree {
  const { isKnown, base, mine, theirs } = versions
  if (isSame(mine, theirs)) return { value: mine, conflicts: [] }
  if (isKnown && isSame(base, mine)) return { value: theirs, conflicts: [] }
  if (isKnown && isSame(base, theirs)) return { value: mine, conflicts: [] }
  const shape = shapeAt(path)
  if (shape !== 'whole' && mine !== undefined && theirs !== undefined) {
    return mergeParts(path, shape, versions, sideOf)
  }
  const series = isKnown ? mergedSeries(base, mine, theirs) : null
  if (series) return { value: series, conflicts: [] }
  const key = conflictKey(path)
  return { value: sideOf(key) === 'theirs' ? theirs : mine, conflicts: [{ key, path, base, mine, theirs }] }
}

function mergeParts(
  path: TreePath,
  shape: TreeShape,
  { isKnown, base, mine, theirs }: Versions,
  sideOf: (key: string) => Side | undefined,
): MergedTree {
  const [before, ours, others] = [partsOf(base, shape), partsOf(mine, shape), partsOf(theirs, shape)]
  const parts = [...new Set([...ours.keys(), ...others.keys()])].map((key) => {
    const part = { isKnown, base: before.get(key), mine: ours.get(key), theirs: others.get(key) }
    return [key, mergeTrees([...path, key], part, sideOf)] as const
  })
  const merged = new Map(parts.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const])))
  const order = mergedOrder([...before.keys()], [...ours.keys()], [...others.keys()], new Set(merged.keys()))
  const sorted = new Map(order.map((key) => [key, merged.get(key)!] as const))
  return { value: madeOf(sorted, shape), conflicts: parts.flatMap(([, { conflicts }]) => conflicts) }
}

/** Series of figures of one length that both sides changed in different places; null when they meet. */
function mergedSeries(base: Tree | undefined, mine: Tree | undefined, theirs: Tree | undefined): Tree | null {
  if (!isFigures(base) || !isFigures(mine) || !isFigures(theirs)) return null
  if (mine.length !== base.length || theirs.length !== base.length) return null
  const merged: (number | null)[] = []
  for (const [i, before] of base.entries()) {
    const [ours, others] = [mine[i]!, theirs[i]!]
    if (ours !== before && others !== before && ours !== others) return null
    merged.push(ours === before ? others : ours)
  }
  return merged
}

function isFigures(value: Tree | undefined): value is readonly (number | null)[] {
  return Array.isArray(value) && value.every((one) => one === null || typeof one === 'number')
}
