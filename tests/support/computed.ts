import { planAlerts } from '../../src/domain/alerts/planAlerts.ts'
import { layOutCalendar } from '../../src/domain/calc/timeline.ts'
import { sumByYear } from '../../src/domain/calc/yearFigures.ts'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import type { Alert } from '../../src/domain/plan/alert.ts'
import { checkCodes, checkRowId } from '../../src/domain/statements/checks.ts'
import type { PlanBuilder } from './planBuilder.ts'

/** The figures of a plan in one scenario, as tests read them. */
export interface Computed {
  /** The figures of a row, month by month. */
  row(id: string): number[]
  /** The figures of a flow, added up by fiscal year. */
  byYear(id: string): readonly number[]
  /** The first months of a row. */
  first(count: number, id: string): number[]
  total(id: string): number
  alerts(code: string): readonly Alert[]
  /** The checks of the plan that are not zero, with their first fault: none in a sound plan. */
  faults(): readonly string[]
}

/** Compiles and evaluates a plan. */
export function computed(plan: PlanBuilder, scenario = 'base'): Computed {
  const built = plan.build()
  const model = createLiveModel(built)
  const evaluation = model.evaluation(scenario)
  const calendar = layOutCalendar(built.timeline)
  const row = (id: string) => Array.from(evaluation.row(id), (figure) => figure + 0)
  return {
    row,
    byYear: (id) => sumByYear(evaluation.row(id), calendar),
    first: (count, id) => row(id).slice(0, count),
    total: (id) => row(id).reduce((sum, figure) => sum + figure, 0),
    alerts: (code) => planAlerts(built, model.compiled, evaluation).filter((alert) => alert.code === code),
    faults: () =>
      checkCodes.flatMap((code) => {
        const gaps = row(checkRowId(code))
        const month = gaps.findIndex((gap) => !(Math.abs(gap) < 1e-6))
        return month < 0 ? [] : [`${code}, month ${month + 1}: ${gaps[month]}`]
      }),
  }
}
