import { useMemo } from 'react'
import type { PlanDate } from '../../../domain/analysis/planDates/planDate.ts'
import { planDates } from '../../../domain/analysis/planDates/planDates.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { toMonth } from '../../../domain/time/month.ts'
import { useServices } from '../../state/services.ts'

/** The dates of a plan that are to come, and the month from which they are counted. */
export interface ComingDates {
  readonly dates: readonly PlanDate[]
  /** This month, or the first of a plan of another time. */
  readonly month: number
  /** Whether this month is one of the plan. */
  readonly isNow: boolean
}

/** What is to come in a scenario, from this month on. */
export function useComingDates(model: LiveModel, scenarioId: string): ComingDates {
  const { now } = useServices()
  const clock = new Date(now())
  const today = toMonth(clock.getFullYear(), clock.getMonth() + 1)
  const { start, months } = model.plan.timeline
  const isNow = today >= start && today < start + months
  const from = isNow ? today : start
  const dates = useMemo(
    () => planDates(planIn(model.plan, scenarioId), model.evaluation(scenarioId)).filter(({ month }) => month >= from),
    [model, scenarioId, from],
  )
  return { dates, month: from, isNow }
}
