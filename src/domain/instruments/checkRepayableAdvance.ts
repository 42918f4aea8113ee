import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { advanceOutcomeChoice, conditionChoice } from './advanceRepayment.ts'
import { securedButUnsure } from './checkAward.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { isExisting } from './debtTerm.ts'

/** What a repayable advance is checked for: nothing while no amount is typed. */
export function checkRepayableAdvance(context: LineCheck): readonly Alert[] {
  if (context.value('principal') === 0) return []
  return [
    ...drawnOutsidePlan(context),
    ...(isExisting(context.line) ? [] : securedButUnsure(context)),
    ...advanceAbandoned(context),
  ]
}

/** What a failure leaves to the structure: income, without any cash. */
function advanceAbandoned({ line, value, figures }: LineCheck): readonly Alert[] {
  const { choices } = line
  if (choices[conditionChoice.id] !== 'onSuccess' || choices[advanceOutcomeChoice.id] !== 'failure') return []
  const abandoned = figures('givenUp').reduce((sum, amount) => sum + amount, 0)
  if (abandoned === 0) return []
  return [
    {
      code: 'advanceAbandoned',
      severity: 'info',
      figures: { amount: centsFigure(abandoned), month: monthFigure(value('failureMonth')) },
    },
  ]
}
