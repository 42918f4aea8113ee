import type { Evaluation } from '../calc/evaluate.ts'
import type { RowDefinition } from '../calc/sheet.ts'
import { accountOf } from '../ledger/chart.ts'
import { isFinancing } from './resourceFlows.ts'

/** What was lent and is not yet repaid, and what it bears, month by month from the opening (position 0), in cents. */
export interface LentCapital {
  readonly capital: readonly number[]
  /** Interest as it accrues, paid or not. */
  readonly interest: readonly number[]
  /** What the line pays in all. */
  readonly paid: readonly number[]
}

/** Reads the capital, the interest and the payments of a line off its postings. */
export function lentCapital(rows: readonly RowDefinition[], evaluation: Evaluation): LentCapital {
  const { months } = evaluation.sheet.calendar.timeline
  const blank = () => new Array<number>(months + 1).fill(0)
  const [moved, interest, paid] = [blank(), blank(), blank()]
  const add = (sums: number[], row: RowDefinition, sign: 1 | -1) => {
    const figures = evaluation.row(row.id)
    for (let t = 0; t < months; t++) sums[t + 1]! += sign * figures[t]!
  }
  for (const row of rows) {
    const { debit, credit } = row.tags ?? {}
    if (isFinancing(credit)) add(moved, row, 1)
    if (isFinancing(debit)) add(moved, row, -1)
    if (debit !== undefined && accountOf(debit).place === 'financialCharges') add(interest, row, 1)
    if (credit === '512') add(paid, row, 1)
    if (row.label.code === 'openingAmount' && isFinancing(row.label.account))
      moved[0]! += evaluation.row(row.id)[0] ?? 0
  }
  let capital = 0
  return { capital: moved.map((change) => (capital += change)), interest, paid }
}
