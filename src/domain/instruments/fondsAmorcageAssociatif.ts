import type { LineKind } from '../plan/lineKind.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { asOwnFunds } from './debtAccounts.ts'
import { durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { layHeldToTerm } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'
import { amountOutsideUsual, monthsBeyond } from './usualBounds.ts'

const source = 'franceActiveApports'

/**
 * Fonds d'amorçage associatif: own funds without interest for a year, renewable once (D 512 C 1034, then D 1034 C 512).
 * Source: DOMAIN 1.4 FAA.
 */
export const fondsAmorcageAssociatif = {
  id: 'fondsAmorcageAssociatif',
  section: 'resources',
  family: 'solidarityFinance',
  forms: ['association'],
  choices: [originChoice],
  parameters: [...principalParameters, { ...durationParameter, default: 12, source }],
  rowCodes: debtRowCodes,
  sources: ['anc2018-06', source],
  build: (scope) => layHeldToTerm(scope, asOwnFunds('1034'), null),
  check(context) {
    const principal = context.value('principal')
    if (principal === 0) return []
    if (isExisting(context.line)) return []
    return [
      ...drawnOutsidePlan(context),
      ...amountOutsideUsual(context, principal, 'fondsAmorcageLowestAmount', 'fondsAmorcageHighestAmount'),
      ...monthsBeyond(context, context.value('duration'), 'fondsAmorcageLongestTerm'),
    ]
  },
} as const satisfies LineKind
