import type { Evaluation } from '../../calc/evaluate.ts'
import type { Line } from '../../plan/plan.ts'
import { rowsByLine } from '../resourceFlows.ts'

/** The lines through which some cash comes in. */
export function linesThatBring(evaluation: Evaluation, lines: readonly Line[]): readonly Line[] {
  const rows = rowsByLine(evaluation.sheet.rows)
  return lines.filter(({ id }) =>
    (rows.get(id) ?? []).some(
      ({ id: rowId, tags }) => tags?.debit === '512' && evaluation.row(rowId).some((figure) => figure > 0),
    ),
  )
}
