import type { Evaluation } from '../../calc/evaluate.ts'
import type { CompiledPlan } from '../../model/compilePlan.ts'

/** What each line brings to the result or takes from it, month by month, in cents: income for a resource, charges for a cost. */
export type AmountsByLine = ReadonlyMap<string, Float64Array>

/** Which account a line is read from: income (7) where it has some, else charges (6), each positive on its own side. */
const sides = [
  { first: '7', grows: 'credit' },
  { first: '6', grows: 'debit' },
] as const

/** Reads what every line of a plan is planned to come to in one scenario; a line without income or charges is not in it. */
export function plannedByLine({ sheet }: CompiledPlan, evaluation: Evaluation): AmountsByLine {
  const { months } = sheet.calendar.timeline
  const found = new Map<string, Map<string, Float64Array>>()
  for (const { id, label, tags } of sheet.rows) {
    if (label.line === undefined || !tags) continue
    for (const { first, grows } of sides) {
      for (const side of ['debit', 'credit'] as const) {
        if (!tags[side]?.startsWith(first)) continue
        const bySide = found.get(label.line) ?? new Map<string, Float64Array>()
        const total = bySide.get(first) ?? new Float64Array(months)
        evaluation.row(id).forEach((figure, t) => (total[t]! += side === grows ? figure : -figure))
        found.set(label.line, bySide.set(first, total))
      }
    }
  }
  return new Map([...found].flatMap(([line, bySide]) => lineAmounts(line, bySide)))
}

function lineAmounts(line: string, bySide: ReadonlyMap<string, Float64Array>): [string, Float64Array][] {
  const amounts = sides.map(({ first }) => bySide.get(first)).find((figures) => figures !== undefined)
  return amounts ? [[line, amounts]] : []
}
