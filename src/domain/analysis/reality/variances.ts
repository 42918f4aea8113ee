import type { Actuals } from '../../plan/actuals.ts'
import type { Plan } from '../../plan/plan.ts'
import type { AmountsByLine, AmountSide, LineAmount } from './plannedByLine.ts'

/** How far a line is from its plan until the last whole month, in cents. */
export interface Variance {
  readonly line: string
  readonly side: AmountSide
  readonly planned: number
  readonly actual: number
  /** Actual less planned. */
  readonly gap: number
  /** Whether the gap serves the result: more income, or less charges. */
  readonly serves: boolean
  /** The months of which the actual figure is known. */
  readonly months: number
}

/** What the gaps come to together, in cents: below zero when they are against the result. */
export function varianceTotals(found: readonly Variance[]): { readonly result: number } {
  return { result: found.reduce((sum, { gap, serves }) => sum + (serves ? Math.abs(gap) : -Math.abs(gap)), 0) }
}

/** Compares plan and reality line by line over the months that are known, the widest gap first; lines of which nothing is known are left out. */
export function variances(
  plan: Plan,
  planned: AmountsByLine,
  amounts: ReadonlyMap<string, LineAmount>,
): readonly Variance[] {
  const found = plan.lines.flatMap((line): readonly Variance[] => {
    const figures = planned.get(line.id)
    const side = amounts.get(line.id)?.side
    if (!figures || side === undefined) return []
    const known = knownMonths(plan, line.id, figures)
    if (known.length === 0) return []
    const sum = (side: 'planned' | 'actual') => known.reduce((total, month) => total + month[side], 0)
    const gap = sum('actual') - sum('planned')
    return [
      {
        line: line.id,
        side,
        planned: sum('planned'),
        actual: sum('actual'),
        gap,
        serves: side === 'income' ? gap >= 0 : gap <= 0,
        months: known.length,
      },
    ]
  })
  return found.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
}

/** The actual figure of a line in a month of the plan (from 0); null when it is not known, or the month is not whole yet. */
export function actualAt({ actuals, timeline }: Plan, line: string, month: number): number | null {
  return figureAt(actuals, actuals.lines[line] ?? [], timeline.start + month)
}

/** What the bank account really stood at when a month of the plan ended; null when it is not known. */
export function actualCashAt({ actuals, timeline }: Plan, month: number): number | null {
  return figureAt(actuals, actuals.cash, timeline.start + month)
}

function figureAt({ from, until }: Actuals, figures: readonly (number | null)[], month: number): number | null {
  return until === null || month > until ? null : (figures[month - from] ?? null)
}

function knownMonths(plan: Plan, line: string, amounts: Float64Array) {
  return Array.from(amounts).flatMap((figure, month) => {
    const actual = actualAt(plan, line, month)
    return actual === null ? [] : [{ planned: figure, actual }]
  })
}
