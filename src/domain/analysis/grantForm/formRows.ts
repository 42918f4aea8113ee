import type { FormBudget, FormLine } from './formBudget.ts'

/** One row of the form on paper: a charge and an income side by side, either of which may be missing. */
export interface FormRow {
  readonly charge: FormLine | null
  readonly product: FormLine | null
}

/** Lays both sides of a form beside each other; totals face each other at the foot of what they add up. */
export function formRows({ charges, products }: FormBudget): readonly FormRow[] {
  return [
    ...beside(charges.lines, products.lines),
    { charge: charges.total, product: products.total },
    ...beside(charges.inKind, products.inKind),
    { charge: charges.all, product: products.all },
  ]
}

function beside(charges: readonly FormLine[], products: readonly FormLine[]): readonly FormRow[] {
  return Array.from({ length: Math.max(charges.length, products.length) }, (_, i) => ({
    charge: charges[i] ?? null,
    product: products[i] ?? null,
  }))
}
