import { tags } from './expression.ts'
import type { Operand, Tag } from './expression.ts'
import { operatorOf } from './operators/registry.ts'
import type { Reading } from './operators/operator.ts'
import type { RowDefinition } from './sheet.ts'

/** One row that a row reads, and when. */
export interface Dependency {
  readonly row: number
  readonly reading: Reading
}

/** Finds rows: by id, and by tag. */
export interface RowIndex {
  readonly byId: ReadonlyMap<string, number>
  readonly byTag: Readonly<Record<Tag, ReadonlyMap<string, readonly number[]>>>
}

/** Indexes rows by id and by tag, in reading order. */
export function indexRows(rows: readonly RowDefinition[]): RowIndex {
  const byId = new Map<string, number>()
  const byTag = {
    debit: new Map<string, number[]>(),
    credit: new Map<string, number[]>(),
    cash: new Map<string, number[]>(),
    family: new Map<string, number[]>(),
    funder: new Map<string, number[]>(),
    grantor: new Map<string, number[]>(),
    confirmed: new Map<string, number[]>(),
  }
  rows.forEach((row, index) => {
    byId.set(row.id, index)
    for (const tag of tags) {
      const key = row.tags?.[tag]
      if (key === undefined) continue
      const found = byTag[tag].get(key)
      if (found) found.push(index)
      else byTag[tag].set(key, [index])
    }
  })
  return { byId, byTag }
}

/** The position of a row; an unknown id is a bug and throws. */
export function rowAt(index: RowIndex, id: string): number {
  const found = index.byId.get(id)
  if (found === undefined) throw new Error(`no such row: ${id}`)
  return found
}

/** The rows that carry a tag with this key. */
export function rowsTagged(index: RowIndex, tag: Tag, key: string): readonly number[] {
  return index.byTag[tag].get(key) ?? []
}

/** All rows that a formula reads, with when it reads them. */
export function dependenciesOf(formula: Operand, index: RowIndex, reading: Reading = 'same'): readonly Dependency[] {
  switch (formula.kind) {
    case 'row':
      return [{ row: rowAt(index, formula.id), reading }]
    case 'tagged':
      return rowsTagged(index, formula.tag, formula.key).map((row) => ({ row, reading }))
    case 'apply': {
      const { reads } = operatorOf(formula.operator)
      return formula.args.flatMap((arg, i) =>
        dependenciesOf(arg, index, reads[Math.min(i, reads.length - 1)] ?? 'same'),
      )
    }
    case 'input':
    case 'time':
    case 'constant':
      return []
  }
}
