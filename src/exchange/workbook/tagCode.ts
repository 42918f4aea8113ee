import type { Tag } from '../../domain/calc/expression.ts'
import type { CompiledPlan } from '../../domain/model/compilePlan.ts'
import type { FigureValue } from './figure.ts'

/**
 * A tag as the workbook holds it. Sums look tags up with a search that reads wildcards, comparison signs and capitals,
 * so a funder is written by its number, and an account as the number that it is.
 */
export function tagCode(compiled: CompiledPlan, tag: Tag, value: string): FigureValue {
  switch (tag) {
    case 'debit':
    case 'credit':
      return Number(value)
    case 'funder':
      return `F${String(compiled.funders.findIndex(({ id }) => id === value) + 1).padStart(3, '0')}`
    case 'cash':
    case 'family':
    case 'grantor':
    case 'confirmed':
      return value
  }
}
