import type { LineKind } from '../plan/lineKind.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { asOwnFunds } from './debtAccounts.ts'
import { durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { layTakenBack, takingBackChoice, takingBackStep } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'
import { amountOutsideUsual, termOutsideUsual } from './usualBounds.ts'

/**
 * Contrat d'apport associatif of France Active: own funds without interest (D 512 C 1034), taken back at the agreed date.
 * Source: DOMAIN 1.4 CAA; its amounts and terms rest on practice.
 */
export const contratApportAssociatif = {
  id: 'contratApportAssociatif',
  section: 'resources',
  family: 'solidarityFinance',
  forms: ['association'],
  choices: [originChoice, takingBackChoice],
  parameters: [
    ...principalParameters,
    { ...durationParameter, default: 36, toCheck: true, source: 'franceActiveApports' },
  ],
  rowCodes: debtRowCodes,
  sources: ['anc2018-06', 'franceActiveApports'],
  build: (scope) => layTakenBack(scope, asOwnFunds('1034')),
  check(context) {
    const principal = context.value('principal')
    if (principal === 0) return []
    const step = takingBackStep(context.line)
    const sound = [...drawnOutsidePlan(context), ...termNotWhole(context, step)]
    if (isExisting(context.line)) return sound
    return [
      ...sound,
      ...amountOutsideUsual(context, principal, 'contratApportLowestAmount', 'contratApportHighestAmount'),
      ...termOutsideUsual(context, 'contratApportShortestTerm', 'contratApportLongestTerm'),
    ]
  },
} as const satisfies LineKind
