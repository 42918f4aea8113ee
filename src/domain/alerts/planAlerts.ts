import type { Evaluation } from '../calc/evaluate.ts'
import type { CompiledPlan } from '../model/compilePlan.ts'
import type { Alert, Severity } from '../plan/alert.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanAlert } from './planAlert.ts'
import { planAlertRegistry } from './registry.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Every warning about a plan in one scenario, those of its lines included, the gravest first. */
export function planAlerts(plan: Plan, compiled: CompiledPlan, evaluation: Evaluation): readonly Alert[] {
  const found = Object.values<PlanAlert>(planAlertRegistry).flatMap((alert) => alert({ plan, compiled, evaluation }))
  return severities.flatMap((severity) => found.filter((alert) => alert.severity === severity))
}
