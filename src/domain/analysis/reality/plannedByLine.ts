import type { Evaluation } from '../../calc/evaluate.ts'
import type { CompiledPlan } from '../../model/compilePlan.ts'

/** What each line brings to the result or takes from it, month by month, in cents: income for a resource, charges for a cost. */
export type AmountsByLine = ReadonlyMap<string, Float64Array>

/** A row that counts in what a line comes to, as it is (1) or taken away (-1). */
export interface AmountRow {
  readonly row: string
  readonly sign: 1 | -1
}

/** Which account a line is read from: income (7) where it has some, else charges (6), each positive on its own side. */
const sides = [
  { first: '7', grows: 'credit', is: 'income' },
  { first: '6', grows: 'debit', is: 'charge' },
] as const

/** What a line comes to in the result. */
export type AmountSide = (typeof sides)[number]['is']

/** The rows that make up what a line comes to, and on which side of the result it stands: a loan costs its interest. */
export interface LineAmount {
  readonly side: AmountSide
  readonly rows: readonly AmountRow[]
}

/** The rows that make up what every line comes to; a line without income or charges is not in it. */
export function lineAmounts({ sheet }: CompiledPlan): ReadonlyMap<string, LineAmount> {
  const found = new Map<string, Map<string, AmountRow[]>>()
  for (const { id, label, tags } of sheet.rows) {
    if (label.line === undefined || !tags) continue
    for (const { first, grows } of sides) {
      for (const side of ['debit', 'credit'] as const) {
        if (!tags[side]?.startsWith(first)) continue
        const bySide = found.get(label.line) ?? new Map<string, AmountRow[]>()
        const rows = bySide.get(first) ?? []
        rows.push({ row: id, sign: side === grows ? 1 : -1 })
        found.set(label.line, bySide.set(first, rows))
      }
    }
  }
  return new Map([...found].flatMap(([line, bySide]) => ofFirstSide(line, bySide)))
}

function ofFirstSide(line: string, bySide: ReadonlyMap<string, readonly AmountRow[]>): [string, LineAmount][] {
  const found = sides.flatMap(({ first, is }): readonly LineAmount[] => {
    const rows = bySide.get(first)
    return rows ? [{ side: is, rows }] : []
  })
  return found[0] ? [[line, found[0]]] : []
}

/** Reads what every line of a plan is planned to come to in one scenario. */
export function plannedByLine(compiled: CompiledPlan, evaluation: Evaluation): AmountsByLine {
  const { months } = compiled.sheet.calendar.timeline
  return new Map(
    [...lineAmounts(compiled)].map(([line, { rows }]) => {
      const total = new Float64Array(months)
      for (const { row, sign } of rows) evaluation.row(row).forEach((figure, t) => (total[t]! += sign * figure))
      return [line, total]
    }),
  )
}
