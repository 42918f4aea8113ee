import { useMemo } from 'react'
import { plannedByLine } from '../../../domain/analysis/reality/plannedByLine.ts'
import type { AmountsByLine } from '../../../domain/analysis/reality/plannedByLine.ts'
import { reforecast } from '../../../domain/analysis/reality/reforecast.ts'
import type { Reforecast } from '../../../domain/analysis/reality/reforecast.ts'
import { variances } from '../../../domain/analysis/reality/variances.ts'
import type { Variance } from '../../../domain/analysis/reality/variances.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
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
  /** The lines that bring income or cost something, resources first. */
  readonly groups: readonly { readonly section: 'resources' | 'costs'; readonly lines: readonly Line[] }[]
}

/** Reads the open plan beside what happened. */
export function useReality({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>): Reality {
  return useMemo(() => {
    const plan = planIn(model.plan, scenarioId)
    const evaluation = model.evaluation(scenarioId)
    const planned = plannedByLine(model.compiled, evaluation)
    const plannedCash = Float64Array.from(evaluation.row(statementRowId('cash', 'closing')))
    const lines = plan.lines.filter(({ id }) => planned.has(id))
    const isIncome = ({ kind }: Line) => lineKind(kind)?.section === 'resources'
    return {
      plan,
      planned,
      plannedCash,
      found: variances(plan, planned),
      next: reforecast(plan, planned, plannedCash),
      groups: [
        { section: 'resources', lines: lines.filter(isIncome) },
        { section: 'costs', lines: lines.filter((line) => !isIncome(line)) },
      ],
    }
  }, [model, scenarioId])
}
