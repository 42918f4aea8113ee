import { planAlerts } from '../alerts/planAlerts.ts'
import type { FiscalYear } from '../calc/timeline.ts'
import { createLiveModel } from '../model/liveModel.ts'
import type { Alert } from '../plan/alert.ts'
import type { Plan } from '../plan/plan.ts'
import { indicatorReadings } from './indicatorReadings.ts'
import type { IndicatorReading } from './indicatorReadings.ts'
import { readOutcome } from './outcome.ts'
import type { Outcome } from './outcome.ts'

/** What an adviser looks at first in each plan, in its first scenario; `cashFloor` in cents. */
export interface DeskReading {
  readonly outcome: Outcome
  readonly cashFloor: number
  /** Errors and warnings, the gravest first. */
  readonly alerts: readonly Alert[]
  readonly indicators: readonly IndicatorReading[]
  readonly years: readonly FiscalYear[]
}

/** Evaluates a plan for the desk. */
export function deskReading(plan: Plan): DeskReading {
  const model = createLiveModel(plan)
  const evaluation = model.evaluation(plan.scenarios[0]?.id ?? '')
  return {
    outcome: readOutcome(plan, evaluation),
    cashFloor: plan.drivers.cashFloor,
    alerts: planAlerts(plan, model.compiled, evaluation).filter(({ severity }) => severity !== 'info'),
    indicators: indicatorReadings(evaluation),
    years: evaluation.sheet.calendar.years,
  }
}

/** How grave a plan stands: 0 below zero, 1 an error, 2 below its floor or a covenant broken, 3 a warning, 4 nothing to see. */
export function gravity({ outcome, alerts }: DeskReading): number {
  if (outcome.firstMonthBelowZero !== null) return 0
  if (alerts.some(({ severity }) => severity === 'error')) return 1
  if (outcome.firstMonthBelowFloor !== null || outcome.covenantsHold === false) return 2
  return alerts.length > 0 ? 3 : 4
}

/** Sorts plans by how grave they stand, then by their lowest cash. */
export function gravestFirst(one: DeskReading, other: DeskReading): number {
  return gravity(one) - gravity(other) || one.outcome.lowestCash - other.outcome.lowestCash
}
