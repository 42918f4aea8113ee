import { frozenBeside } from '../../../domain/analysis/frozenBeside.ts'
import type { TargetFigure } from '../../../domain/analysis/sensitivity/targetFigure.ts'
import { waterfall } from '../../../domain/analysis/waterfall.ts'
import type { Waterfall } from '../../../domain/analysis/waterfall.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { Inputs } from '../../../domain/model/trial.ts'
import type { FrozenPlan } from '../../../domain/plan/frozenPlan.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'

/** The figures of the plan as a whole that may be explained; a fiscal year's result goes by its number. */
export const wholeFigures = ['lowestCash', 'closingCash', 'totalResult'] as const

/** The figure of a choice in the list. */
export function targetOf(figure: string): TargetFigure {
  const what = wholeFigures.find((one) => one === figure)
  return what ? { what } : { what: 'row', row: statementRowId('income', 'result'), year: Number(figure) }
}

/** A waterfall with both sets of inputs, and the plan that names their lines; `read` is null where a figure is missing. */
export interface Why {
  readonly plan: Plan
  readonly before: Inputs
  readonly after: Inputs
  readonly read: Waterfall | null
}

/** Why a scenario differs from another, or from a frozen copy; null where no sheet holds both. */
export function explainWhy(model: LiveModel, from: string | FrozenPlan, to: string, target: TargetFigure): Why | null {
  const { plan, compiled } = model
  if (typeof from !== 'string') {
    const beside = frozenBeside(plan, to, from)
    if (!beside) return null
    const { sheet, frozen: before, now: after } = beside
    return { plan: beside.plan, before, after, read: waterfall(beside.plan, sheet, before, after, target, true) }
  }
  const [before, after] = [from, to].map((id) => scenarioInputs(plan, compiled.sheet, id)) as [Inputs, Inputs]
  return { plan, before, after, read: waterfall(plan, compiled.sheet, before, after, target, true) }
}
