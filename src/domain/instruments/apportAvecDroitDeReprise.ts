import { constant } from '../calc/expression.ts'
import type { ChoiceDefinition, LineKind } from '../plan/lineKind.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { durationParameter, originChoice, principalParameters } from './debtTerm.ts'
import { debtRowCodes, laySchedule } from './loanSchedule.ts'

/** How the funder takes the contribution back: in one go at the term, or in equal parts each year. */
const takingBackChoice = {
  id: 'takingBack',
  options: ['atTerm', 'yearlyParts'],
  default: 'atTerm',
} as const satisfies ChoiceDefinition

/**
 * Apport associatif avec droit de reprise: own funds (D 512 C 1034) that must be given back (D 1034 C 512), without
 * interest. Sources: DOMAIN 0.8, 1.3 apport_reprise, 1.4 CAA (its usual length rests on practice).
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
  build(scope) {
    const byParts = scope.choice('takingBack') === 'yearlyParts'
    laySchedule(
      scope,
      { profile: byParts ? 'constantCapital' : 'bullet', step: byParts ? 12 : 1, grace: constant(0) },
      { principal: '1034', cashIn: 'ownFundsIn', cashOut: 'ownFundsOut' },
      null,
    )
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const step = context.line.choices['takingBack'] === 'yearlyParts' ? 12 : 1
    return [...drawnOutsidePlan(context), ...termNotWhole(context, step)]
  },
} as const satisfies LineKind
