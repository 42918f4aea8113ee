import { constant } from '../calc/expression.ts'
import { rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind, LineScope } from '../plan/lineKind.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { figureUnknown } from './figureUnknown.ts'
import { asCurrentAccount, currentAccountInterest } from './debtAccounts.ts'
import { interestRowCodes } from './debtInterest.ts'
import { annualRateParameter, durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import type { DebtTerms } from './debtTerm.ts'
import { debtRowCodes, laySchedule } from './loanSchedule.ts'

/** Whether the money stays until a date that was agreed, or is given back as partners ask for it. */
const withdrawalChoice = {
  id: 'withdrawal',
  options: ['blocked', 'onDemand'],
  default: 'blocked',
} as const satisfies ChoiceDefinition

/**
 * Partners' current account (compte courant d'associés): money that partners leave with their company (D 512 C 455), with
 * interest each year (D 6615 C 455) if any, given back at the term or as typed. Source: DOMAIN 1.2, 1.4 CCA.
 */
export const partnersCurrentAccount = {
  id: 'partnersCurrentAccount',
  section: 'resources',
  family: 'selfFinancing',
  forms: ['scic', 'scop'],
  choices: [originChoice, withdrawalChoice],
  parameters: [
    ...principalParameters,
    { ...annualRateParameter, default: 0 },
    { ...durationParameter, toCheck: true },
    {
      id: 'withdrawals',
      unit: 'cents',
      shape: 'byMonth',
      min: 0,
      max: 1e12,
      default: 0,
      integer: true,
      when: { choice: withdrawalChoice.id, is: ['onDemand'] },
    },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes],
  sources: ['pcg', 'currentAccount'],
  build(scope) {
    const interest = { annualRate: scope.parameter('annualRate'), ...currentAccountInterest }
    laySchedule(scope, termsOf(scope), asCurrentAccount, interest)
  },
  check(context) {
    if (context.value('principal') === 0) return []
    return [...drawnOutsidePlan(context), ...termNotWhole(context, 12), ...interestNotDeductible(context)]
  },
} as const satisfies LineKind

function termsOf(scope: LineScope): DebtTerms {
  const terms = { step: 12, grace: constant(0) }
  if (scope.choice(withdrawalChoice.id) === 'blocked') return { ...terms, profile: 'bullet' }
  return { ...terms, profile: 'irregular', typedCapital: scope.parameter('withdrawals') }
}

/** Beyond a published rate, interest of partners' accounts is added back to the taxed profit. */
function interestNotDeductible({ line, value, legal, calendar }: LineCheck): readonly Alert[] {
  const rate = value('annualRate')
  if (rate === 0) return []
  const month = isExisting(line) ? calendar.timeline.start : value('drawMonth')
  const highest = legal('currentAccountInterestRate', month)
  if (highest === null) return [figureUnknown('currentAccountInterestRate', month)]
  if (rate <= highest) return []
  return [
    {
      code: 'interestNotDeductible',
      severity: 'info',
      figures: { rate: rateFigure(rate), highest: rateFigure(highest) },
    },
  ]
}
