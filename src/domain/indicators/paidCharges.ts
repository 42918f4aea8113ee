import type { Application } from '../calc/expression.ts'
import { add, subtract } from '../calc/formulas.ts'
import type { IndicatorScope } from './indicator.ts'

/** Charges that are paid in cash: operating charges less depreciation, provisions and what is set aside as restricted funds. */
export function paidCharges(statement: IndicatorScope['statement']): Application {
  const nonCash = ['depreciationCharge', 'provisionCharge', 'restrictedFundsSetAside']
  return subtract(statement('income', 'operatingCharges'), add(...nonCash.map((code) => statement('income', code))))
}
