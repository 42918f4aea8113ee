import type { Evaluation } from '../../calc/evaluate.ts'

const CASH = '512'

/** All that leaves the bank account in each month, in cents. */
export function paidByMonth(evaluation: Evaluation): Float64Array {
  const paid = new Float64Array(evaluation.sheet.calendar.timeline.months)
  for (const { id, tags } of evaluation.sheet.rows) {
    if (tags?.credit !== CASH) continue
    const figures = evaluation.row(id)
    for (let t = 0; t < paid.length; t++) paid[t]! += figures[t]!
  }
  return paid
}
