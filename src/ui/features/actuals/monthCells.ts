import { actualAt, actualCashAt } from '../../../domain/analysis/reality/variances.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { GridCell } from '../../components/grid/gridTypes.ts'
import type { Reality } from './useReality.ts'

/** The row of what the bank stood at. */
export const cashRow = '$cash'

interface Words {
  readonly t: Translate
  readonly format: Format
}

/** What is known of a line, or of the bank, in a month of the plan (from 0); what was planned stands in its note. */
export function monthCell(reality: Reality, rowId: string, month: number, { t, format }: Words): GridCell {
  const { plan, planned, plannedCash } = reality
  const { actuals, timeline } = plan
  const series = rowId === cashRow ? actuals.cash : actuals.lines[rowId]
  const expected = rowId === cashRow ? plannedCash[month] : planned.get(rowId)?.[month]
  return {
    value: series?.[timeline.start + month - actuals.from] ?? null,
    note: t('actuals.months.planned', { amount: format.money(expected ?? 0) }),
  }
}

/** The year of a line as far as it is known; the bank stands where its last known month ended. */
export function yearCell(
  { plan, planned }: Reality,
  rowId: string,
  year: { readonly first: number; readonly last: number },
  { t, format }: Words,
): GridCell {
  const months = Array.from({ length: year.last - year.first + 1 }, (_, i) => year.first + i)
  const read = (month: number) => (rowId === cashRow ? actualCashAt(plan, month) : actualAt(plan, rowId, month))
  const known = months.map(read).filter((cents) => cents !== null)
  if (rowId === cashRow) return { value: known.at(-1) ?? null, readOnly: true }
  const expected = months.reduce((sum, month) => sum + (planned.get(rowId)?.[month] ?? 0), 0)
  return {
    value: known.length === 0 ? null : known.reduce((sum, cents) => sum + cents, 0),
    readOnly: true,
    note: t('actuals.months.planned', { amount: format.money(expected) }),
  }
}
