import type { CellDifference } from '../../../../exchange/workbookBack/compareWithPlan.ts'

/** What identifies a changed cell among the others. */
export function cellKey({ input, element, scenarioId }: CellDifference): string {
  return `${scenarioId} ${input.id} ${element ?? ''}`
}
