import { useMemo } from 'react'
import { lineAmounts, plannedByLine } from '../../../domain/analysis/reality/plannedByLine.ts'
import type { AmountsByLine, AmountSide } from '../../../domain/analysis/reality/plannedByLine.ts'
import { reforecast } from '../../../domain/analysis/reality/reforecast.ts'
import type { Reforecast } from '../../../domain/analysis/reality/reforecast.ts'
import { variances } from '../../../domain/analysis/reality/variances.ts'
import type { Variance } from '../../../domain/analysis/reality/variances.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

/** What a scenario planned and what happened, side by side. Amounts in cents, month by month. */
export interface Reality {
  /** With the lines that stand in the scenario. */
  readonly plan: Plan
  readonly planned: AmountsByLine
  readonly plannedCash: Float64Array
  readonly found: readonly Variance[]
  readonly next: Reforecast
  /** The lines by what they are in the result, income first: a loan stands among the costs, by its interest. */
  readonly groups: readonly { readonly section: 'resources' | 'costs'; readonly lines: readonly Line[] }[]
}

/** Reads the open plan beside what happened. */
export function useReality({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>): Reality {
  return useMemo(() => {
    const plan = planIn(model.plan, scenarioId)
    const evaluation = model.evaluation(scenarioId)
    const planned = plannedByLine(model.compiled, evaluation)
    const plannedCash = Float64Array.from(evaluation.row(statementRowId('cash', 'closing')))
    const amounts = lineAmounts(model.compiled)
    const linesOf = (side: AmountSide) => plan.lines.filter(({ id }) => amounts.get(id)?.side === side)
    return {
      plan,
      planned,
      plannedCash,
      found: variances(plan, planned, amounts),
      next: reforecast(plan, planned, plannedCash),
      groups: [
        { section: 'resources', lines: linesOf('income') },
        { section: 'costs', lines: linesOf('charge') },
      ],
    }
  }, [model, scenarioId])
}
