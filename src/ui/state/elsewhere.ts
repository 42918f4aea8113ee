import type { Evaluation } from '../../domain/calc/evaluate.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'

/** The base, with which the scenario on screen is compared in place. */
export interface Elsewhere {
  readonly scenarioId: string
  readonly name: string
  readonly evaluation: Evaluation
}

/** The figures with which those of a scenario are compared in place: the base's; null while the base itself is shown. */
export function elsewhereOf(model: LiveModel, scenarioId: string): Elsewhere | null {
  const base = model.plan.scenarios.find(({ parent }) => parent === null)
  const isShown = model.plan.scenarios.some(({ id }) => id === scenarioId)
  if (!base || !isShown || base.id === scenarioId) return null
  return { scenarioId: base.id, name: base.name, evaluation: model.evaluation(base.id) }
}

/** What a table is given to mark the figures that differ; `read` says how they are read in an evaluation. */
export function figuresElsewhere(
  model: LiveModel,
  scenarioId: string,
  read: (evaluation: Evaluation) => (rowId: string, columnId: string) => number | null,
): { readonly name: string; readonly getFigure: (rowId: string, columnId: string) => number | null } | null {
  const base = elsewhereOf(model, scenarioId)
  return base && { name: base.name, getFigure: read(base.evaluation) }
}
