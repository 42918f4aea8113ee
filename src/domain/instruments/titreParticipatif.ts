import { constant } from '../calc/expression.ts'
import { add, multiply, subtract } from '../calc/formulas.ts'
import { rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { titreParticipatif as titreParticipatifAccount } from './datedAccounts.ts'
import { asDebt } from './debtAccounts.ts'
import { interestRowCodes } from './debtInterest.ts'
import { annualRateParameter, durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { layHeldToTerm } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'
import { leavesTooSoon } from './usualBounds.ts'

/**
 * Titre participatif of a cooperative company: D 512 C 1671 up to the fiscal year 2025 and 16711 (other own funds) since; each
 * year a fixed pay and a variable one, reckoned on a part of the nominal (6611, owed through 1688); bought back after seven
 * years at the earliest. Sources: DOMAIN 1.1, 1.4 titre participatif (C. com. L228-36).
 */
export const titreParticipatif = {
  id: 'titreParticipatif',
  section: 'resources',
  family: 'selfFinancing',
  forms: ['scic', 'scop'],
  choices: [originChoice],
  parameters: [
    ...principalParameters,
    annualRateParameter,
    {
      id: 'variableShare',
      unit: 'rate',
      shape: 'scalar',
      min: 0,
      max: 1,
      default: 0.4,
      source: 'titreParticipatif',
    },
    { id: 'variableRate', unit: 'rate', shape: 'byYear', min: 0, max: 0.5, default: 0 },
    { ...durationParameter, default: 84, source: 'ccomL228-36' },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes, 'yearlyPay'],
  sources: ['anc2024-07', 'ccomL228-36', 'titreParticipatif'],
  build(scope) {
    const variable = scope.parameter('variableShare')
    const fixed = multiply(scope.parameter('annualRate'), subtract(constant(1), variable))
    const annualRate = scope.row('yearlyPay', {
      unit: 'rate',
      kind: 'rate',
      formula: add(fixed, multiply(scope.parameter('variableRate'), variable)),
    })
    layHeldToTerm(scope, asDebt(titreParticipatifAccount), { annualRate, accrued: '1688', isStepped: true })
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const broken = termNotWhole(context, 12)
    if (isExisting(context.line)) return broken
    return [
      ...drawnOutsidePlan(context),
      ...broken,
      ...leavesTooSoon(context, 'titreParticipatifTerm', 'error'),
      ...variableTooLarge(context),
    ]
  },
} as const satisfies LineKind

/** The variable pay may be reckoned on 40 % of the nominal at most. */
function variableTooLarge({ value, legal }: LineCheck): readonly Alert[] {
  const share = value('variableShare')
  const largest = legal('titreParticipatifVariableShare', value('drawMonth'))
  if (largest === null || share <= largest) return []
  return [
    {
      code: 'variablePartTooLarge',
      severity: 'error',
      figures: { share: rateFigure(share), largest: rateFigure(largest) },
    },
  ]
}
