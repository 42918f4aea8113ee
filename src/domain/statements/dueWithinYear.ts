import { rowRef } from '../calc/expression.ts'
import type { RowOperand } from '../calc/expression.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { accountOf } from '../ledger/chart.ts'
import type { BalancePlace } from '../ledger/chart.ts'
import { lineRowId } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import type { Posting } from './posting.ts'

/** Where the capital of a line may stand. */
const capitalPlaces: readonly string[] = [
  'financialDebts',
  'partnersAccounts',
  'shortTermCredit',
  'otherOwnFunds',
  'fundsWithReprise',
] satisfies readonly BalancePlace[]

/** The rows of what falls due within a year, of the lines whose capital is a financial debt and nothing else. */
export function dueWithinYearRows(
  sheet: SheetBuilder,
  lines: readonly Line[],
  postings: readonly Posting[],
): readonly RowOperand[] {
  const places = new Map<string, Set<string>>()
  for (const { line, debit, credit } of postings) {
    for (const account of [debit, credit]) {
      const place = account === undefined ? '' : accountOf(account).place
      if (capitalPlaces.includes(place)) places.set(line, (places.get(line) ?? new Set()).add(place))
    }
  }
  return lines.flatMap(({ id }) => {
    const row = lineRowId(id, 'dueWithinYear')
    const held = places.get(id)
    return sheet.has(row) && held?.size === 1 && held.has('financialDebts') ? [rowRef(row)] : []
  })
}
