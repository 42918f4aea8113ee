import { time } from '../calc/expression.ts'
import { equals, multiply, round } from '../calc/formulas.ts'
import { monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import {
  debtParameters,
  debtRowCodes,
  frequencyChoice,
  interestRowCodes,
  laySchedule,
  originChoice,
  repaymentChoice,
} from './loanSchedule.ts'

/** Loan from a solidarity lender (France Active, La Nef, a foundation): D 512 C 168, interest 6611. Sources: DOMAIN 1.3, 1.4 pret_FA. */
export const solidarityLoan = {
  id: 'solidarityLoan',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [originChoice, repaymentChoice, frequencyChoice],
  parameters: [
    ...debtParameters,
    {
      id: 'feeRate',
      unit: 'rate',
      shape: 'scalar',
      min: 0,
      max: 0.2,
      default: 0,
      when: { choice: 'origin', is: ['new'] },
    },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes, 'fee'],
  sources: ['anc2018-06', 'franceActiveLoan'],
  build(scope) {
    laySchedule(scope, { principal: '168', accrued: '1688', cashIn: 'borrowing', cashOut: 'loanRepayments' }, true)
    if (scope.choice('origin') === 'existing') return
    scope.row('fee', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(
        round(multiply(multiply(scope.parameter('principal'), scope.active), scope.parameter('feeRate'))),
        equals(time('counter'), scope.ref('drawPeriod')),
      ),
      debit: '627',
      credit: '512',
      cash: 'suppliers',
    })
  },
  check: checkDebtTerm,
} as const satisfies LineKind

/** A grace period as long as the debt, or a term that is no whole number of payments, leaves the schedule without sense. */
export function checkDebtTerm({ value, line }: LineCheck): readonly Alert[] {
  const duration = value('duration')
  const grace = value('grace')
  const alerts: Alert[] = []
  if (grace >= duration) {
    alerts.push({
      code: 'graceTooLong',
      severity: 'error',
      figures: { grace: monthsFigure(grace), duration: monthsFigure(duration) },
    })
  }
  const step = { monthly: 1, quarterly: 3, yearly: 12 }[line.choices['frequency'] ?? 'monthly'] ?? 1
  if (duration % step !== 0 || grace % step !== 0) {
    alerts.push({
      code: 'termNotWhole',
      severity: 'error',
      figures: { duration: monthsFigure(duration), grace: monthsFigure(grace), step: monthsFigure(step) },
    })
  }
  return alerts
}
