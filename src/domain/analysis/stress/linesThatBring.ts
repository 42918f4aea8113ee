import type { Evaluation } from '../../calc/evaluate.ts'
import type { RowDefinition } from '../../calc/sheet.ts'
import type { Line } from '../../plan/plan.ts'
import { rowsByLine } from '../resourceFlows.ts'

/** The lines through which some cash comes in. */
export function linesThatBring(evaluation: Evaluation, lines: readonly Line[]): readonly Line[] {
  const rows = rowsByLine(evaluation.sheet.rows)
  return lines.filter(({ id }) =>
    receipts(rows.get(id)).some((row) => evaluation.row(row.id).some((figure) => figure > 0)),
  )
}

/** The cash that comes in through a line over the plan, in cents. */
export function broughtBy(evaluation: Evaluation, { id }: Line): number {
  return receipts(rowsByLine(evaluation.sheet.rows).get(id)).reduce(
    (sum, row) => evaluation.row(row.id).reduce((total, figure) => total + figure, sum),
    0,
  )
}

function receipts(rows: readonly RowDefinition[] | undefined): readonly RowDefinition[] {
  return (rows ?? []).filter(({ tags }) => tags?.debit === '512')
}
