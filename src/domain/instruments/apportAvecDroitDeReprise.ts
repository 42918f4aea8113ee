import type { LineKind } from '../plan/lineKind.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { asOwnFunds } from './debtAccounts.ts'
import { durationParameter, originChoice, principalParameters } from './debtTerm.ts'
import { layTakenBack, takingBackChoice, takingBackStep } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'

/**
 * Apport associatif avec droit de reprise: own funds (D 512 C 1034) that must be given back (D 1034 C 512), without
 * interest. Sources: DOMAIN 0.8, 1.3 apport_reprise.
 */
export const apportAvecDroitDeReprise = {
  id: 'apportAvecDroitDeReprise',
  section: 'resources',
  family: 'solidarityFinance',
  forms: ['association'],
  choices: [originChoice, takingBackChoice],
  parameters: [...principalParameters, { ...durationParameter, toCheck: true }],
  rowCodes: debtRowCodes,
  sources: ['anc2018-06'],
  build: (scope) => layTakenBack(scope, asOwnFunds('1034')),
  check(context) {
    if (context.value('principal') === 0) return []
    return [...drawnOutsidePlan(context), ...termNotWhole(context, takingBackStep(context.line))]
  },
} as const satisfies LineKind
