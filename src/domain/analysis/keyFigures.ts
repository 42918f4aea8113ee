import type { Evaluation } from '../calc/evaluate.ts'
import { familyRowId } from '../model/compilePlan.ts'
import { driverInputId } from '../plan/drivers.ts'
import type { Family } from '../plan/lineKind.ts'
import type { Plan } from '../plan/plan.ts'
import { statementRowId } from '../statements/statement.ts'
import { awardedTotals } from './awardedTotals.ts'
import type { AwardedTotals } from './awardedTotals.ts'
import { yearlyOf } from './yearly.ts'

/** What a board looks at first in one scenario. Amounts in cents, months absolute, series by fiscal year. */
export interface KeyFigures {
  readonly lowestCash: number
  readonly lowestCashMonth: number
  /** The first month whose closing cash lies under the plan's floor; null when none does. */
  readonly firstMonthBelowFloor: number | null
  readonly monthsBelowZero: number
  readonly closingCash: number
  readonly results: readonly number[]
  readonly resourcesByFamily: Readonly<Record<Family, readonly number[]>>
  readonly awarded: AwardedTotals
}

/** Reads the key figures of a plan in one scenario. */
export function keyFigures(plan: Plan, evaluation: Evaluation): KeyFigures {
  const closing = evaluation.row(statementRowId('cash', 'closing'))
  const { start } = evaluation.sheet.calendar.timeline
  const floor = evaluation.input(driverInputId('cashFloor'))[0]!
  const lowestCash = Math.min(...closing)
  const belowFloor = closing.findIndex((amount) => amount < floor)
  const resources = (family: Family) => yearlyOf(evaluation, familyRowId(family))
  return {
    lowestCash,
    lowestCashMonth: start + closing.indexOf(lowestCash),
    firstMonthBelowFloor: belowFloor < 0 ? null : start + belowFloor,
    monthsBelowZero: closing.filter((amount) => amount < 0).length,
    closingCash: closing[closing.length - 1]!,
    results: yearlyOf(evaluation, statementRowId('income', 'result')),
    resourcesByFamily: {
      public: resources('public'),
      selfFinancing: resources('selfFinancing'),
      privateGiving: resources('privateGiving'),
      solidarityFinance: resources('solidarityFinance'),
      socialInvestment: resources('socialInvestment'),
      nonMonetary: resources('nonMonetary'),
    },
    awarded: awardedTotals(plan, evaluation),
  }
}
