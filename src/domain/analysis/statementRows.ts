import type { Evaluation } from '../calc/evaluate.ts'
import { openingOf } from '../calc/opening.ts'
import { checkRowId } from '../statements/checks.ts'
import type { CheckCode } from '../statements/checks.ts'
import type { Statement, StatementId, StatementLine } from '../statements/statement.ts'

/** The lines of a statement that have something to show: those of nothing all along the plan are left out, with their headings and subtotals. */
export function filledLines(evaluation: Evaluation, { lines }: Statement): readonly StatementLine[] {
  const isShown = ({ style, row }: StatementLine) => row === null || style !== 'line' || !isEmpty(evaluation, row)
  const filled = lines.filter(isShown)
  const headed = filled.filter((line, i) => line.style !== 'heading' || filled[i + 1]?.style === 'line')
  return headed.filter(({ style, row }, i) => {
    const addsNothing = style === 'subtotal' && headed[i - 1]?.style === 'subtotal'
    return !addsNothing || row === null || !isEmpty(evaluation, row)
  })
}

function isEmpty(evaluation: Evaluation, rowId: string): boolean {
  return evaluation.row(rowId).every(isNothing) && isNothing(openingOf(evaluation, rowId))
}

/** Nothing but the noise of binary fractions; "n.d." is something. */
function isNothing(figure: number): boolean {
  return Math.abs(figure) < 1e-3
}

/** The check that stands for a statement; none where the figures are those of lines. */
export const checkOfStatement: Readonly<Record<StatementId, CheckCode | null>> = {
  income: 'voluntaryTies',
  balance: 'balanceSheetBalances',
  cashFlow: 'cashFlowTies',
  voluntary: 'voluntaryTies',
  cash: 'cashTies',
  funding: 'fundingTies',
  loans: null,
  funds: null,
  grantForm: 'grantFormTies',
  actions: 'actionsTie',
}

/** The first month, from 0, in which a check is not zero; null when it holds. */
export function firstBrokenMonth(evaluation: Evaluation, check: CheckCode): number | null {
  const gaps = evaluation.row(checkRowId(check))
  const found = gaps.findIndex((gap) => !(Math.abs(gap) < 0.5))
  return found < 0 ? null : found
}
