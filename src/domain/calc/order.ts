import type { Dependency } from './dependencies.ts'
import type { Reading } from './operators/operator.ts'

/** One stretch of work: a row over all periods at once, or rows that feed each other's next period, month by month. */
export type Step =
  { readonly kind: 'row'; readonly row: number } | { readonly kind: 'loop'; readonly rows: readonly number[] }

export type Ordering =
  { readonly ok: true; readonly steps: readonly Step[] } | { readonly ok: false; readonly loop: readonly number[] }

/** Groups rows that depend on each other (Tarjan's strongly connected components, iterative), dependencies first. */
function connectedGroups(dependencies: readonly (readonly Dependency[])[]): number[][] {
  const count = dependencies.length
  const order = new Int32Array(count).fill(-1)
  const low = new Int32Array(count)
  const onStack = new Uint8Array(count)
  const stack: number[] = []
  const groups: number[][] = []
  let counter = 0
  const enter = (row: number) => {
    order[row] = low[row] = counter++
    stack.push(row)
    onStack[row] = 1
    return { row, next: 0 }
  }
  const leave = (row: number) => {
    if (low[row] !== order[row]) return
    const group: number[] = []
    let member: number
    do {
      member = stack.pop()!
      onStack[member] = 0
      group.push(member)
    } while (member !== row)
    groups.push(group.reverse())
  }
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue
    const path = [enter(root)]
    while (path.length > 0) {
      const top = path[path.length - 1]!
      const edge = dependencies[top.row]![top.next++]
      if (edge === undefined) {
        path.pop()
        const parent = path[path.length - 1]
        if (parent) low[parent.row] = Math.min(low[parent.row]!, low[top.row]!)
        leave(top.row)
      } else if (order[edge.row] === -1) path.push(enter(edge.row))
      else if (onStack[edge.row]) low[top.row] = Math.min(low[top.row]!, order[edge.row]!)
    }
  }
  return groups
}

/** Orders the rows of one group within a period; null when they close on themselves in that period. */
function orderWithinPeriod(
  group: readonly number[],
  dependencies: readonly (readonly Dependency[])[],
): number[] | null {
  const members = new Set(group)
  const waiting = new Map(
    group.map((row) => [
      row,
      new Set(
        dependencies[row]!.filter((edge) => members.has(edge.row) && edge.reading !== 'previous').map(
          (edge) => edge.row,
        ),
      ),
    ]),
  )
  const ordered: number[] = []
  while (waiting.size > 0) {
    const ready = [...waiting].find(([, needs]) => needs.size === 0)
    if (!ready) return null
    ordered.push(ready[0])
    waiting.delete(ready[0])
    for (const needs of waiting.values()) needs.delete(ready[0])
  }
  return ordered
}

/** Readings of months that are not computed yet when rows go month by month. */
const laterReadings: ReadonlySet<Reading> = new Set(['year', 'ahead'])

/** Puts rows in an order in which each finds what it reads; rows that close on themselves in one period are given back. */
export function orderRows(dependencies: readonly (readonly Dependency[])[]): Ordering {
  const steps: Step[] = []
  for (const group of connectedGroups(dependencies)) {
    const [row] = group
    if (row === undefined) continue
    const self = dependencies[row]!.some((edge) => edge.row === row)
    if (group.length === 1 && !self) {
      steps.push({ kind: 'row', row })
      continue
    }
    const members = new Set(group)
    const readsLater = group.some((r) =>
      dependencies[r]!.some((e) => laterReadings.has(e.reading) && members.has(e.row)),
    )
    const rows = readsLater ? null : orderWithinPeriod(group, dependencies)
    if (!rows) return { ok: false, loop: group }
    steps.push({ kind: 'loop', rows })
  }
  return { ok: true, steps }
}
