import { centsFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { drawnOutsidePlan, graceTooLong, termNotWhole } from './checkDebt.ts'
import { asDebt } from './debtAccounts.ts'
import { interestRowCodes } from './debtInterest.ts'
import {
  annualRateParameter,
  durationParameter,
  isExisting,
  originChoice,
  principalParameters,
  whenNew,
} from './debtTerm.ts'
import { debtRowCodes, laySchedule } from './loanSchedule.ts'
import { amountOutsideUsual, monthsBeyond } from './usualBounds.ts'

/** Whether a region adds its money, which doubles the highest amount. */
const regionChoice = {
  id: 'region',
  options: ['alone', 'withRegion'],
  default: 'alone',
} as const satisfies ChoiceDefinition

const source = 'pess'

/**
 * Loan for social-economy enterprises (PESS) of Bpifrance, with or without a region: D 512 C 164, equal parts of capital each
 * month after a year of interest alone, interest 6611 owed through 1648. Source: DOMAIN 1.4 pret_PESS.
 */
export const pessLoan = {
  id: 'pessLoan',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [originChoice, regionChoice],
  parameters: [
    ...principalParameters,
    annualRateParameter,
    { ...durationParameter, default: 60, source },
    {
      id: 'grace',
      unit: 'months',
      shape: 'scalar',
      min: 0,
      max: 120,
      default: 12,
      integer: true,
      source,
    },
    {
      id: 'coFunding',
      unit: 'cents',
      shape: 'scalar',
      min: 0,
      max: 1e12,
      default: 0,
      integer: true,
      when: whenNew,
      source,
    },
    {
      id: 'structureAge',
      unit: 'months',
      shape: 'scalar',
      min: 0,
      max: 2400,
      default: 48,
      integer: true,
      when: whenNew,
      toCheck: true,
    },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes],
  sources: ['pcg', source],
  build(scope) {
    laySchedule(scope, { profile: 'constantCapital', step: 1, grace: scope.parameter('grace') }, asDebt('164'), {
      annualRate: scope.parameter('annualRate'),
      accrued: '1648',
    })
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const sound = [...drawnOutsidePlan(context), ...graceTooLong(context), ...termNotWhole(context, 1)]
    return isExisting(context.line) ? sound : [...sound, ...outsidePessTerms(context)]
  },
} as const satisfies LineKind

function outsidePessTerms(context: LineCheck): readonly Alert[] {
  const withRegion = context.line.choices[regionChoice.id] === 'withRegion'
  const highest = withRegion ? 'pessWithRegionHighestAmount' : 'pessHighestAmount'
  return [
    ...amountOutsideUsual(context, context.value('principal'), 'pessLowestAmount', highest),
    ...monthsBeyond(context, context.value('duration'), 'pessTerm', 'info'),
    ...notMatched(context),
    ...tooYoung(context),
  ]
}

/** Other funders must bring as much as the loan. */
function notMatched({ value }: LineCheck): readonly Alert[] {
  const [amount, others] = [value('principal'), value('coFunding')]
  if (others >= amount) return []
  return [
    {
      code: 'coFundingShort',
      severity: 'warning',
      figures: { amount: centsFigure(amount), others: centsFigure(others), missing: centsFigure(amount - others) },
    },
  ]
}

/** The loan is for structures of more than three years. */
function tooYoung({ value, legal }: LineCheck): readonly Alert[] {
  const age = value('structureAge')
  const youngest = legal('pessAgeMonths', value('drawMonth'))
  if (youngest === null || age > youngest) return []
  return [
    {
      code: 'structureTooYoung',
      severity: 'warning',
      figures: { age: monthsFigure(age), youngest: monthsFigure(youngest) },
    },
  ]
}
