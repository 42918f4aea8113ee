import { multiply, subtract } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { sharesTooSmall, surplusOverShared } from './checkAppropriation.ts'
import {
  decisionMonthParameter,
  laySurplus,
  setAside,
  setLegalReserveAside,
  surplusRowCodes,
  surplusShare,
} from './layAppropriation.ts'

/**
 * Appropriation of the result of a SCIC: 15 % to the legal reserve (D 110 C 1061) until it equals the capital, then at least
 * half of the rest to the statutory reserve (D 110 C 1063); what is left stays in 110, from which the lines of shares take
 * their interest. Sources: loi 47-1775, DOMAIN 1.4 parts sociales SCIC.
 */
export const scicAppropriation = {
  id: 'scicAppropriation',
  section: 'opening',
  forms: ['scic'],
  choices: [],
  parameters: [
    { id: 'legalReserveShare', ...surplusShare, default: 0.15, source: 'scicShares' },
    { id: 'statutoryReserveShare', ...surplusShare, default: 0.5, main: true, source: 'scicShares' },
    decisionMonthParameter,
  ],
  legal: ['legalReserveShare', 'statutoryReserveShare'],
  rowCodes: [...surplusRowCodes, 'legalReserve', 'statutoryReserve', 'interestOfShares'],
  sources: ['scicShares'],
  build(scope) {
    const decided = laySurplus(scope)
    const legal = setLegalReserveAside(scope, decided)
    const rest = multiply(subtract(decided, legal), scope.parameter('statutoryReserveShare'))
    setAside(scope, 'statutoryReserve', rest, '1063')
    scope.row('interestOfShares', { unit: 'cents', kind: 'flow', formula: scope.creditsOf('457') })
  },
  check: (context) => [
    ...sharesTooSmall(context, [
      { parameter: 'legalReserveShare', figure: 'legalReserveShare' },
      { parameter: 'statutoryReserveShare', figure: 'statutoryReserveShare' },
    ]),
    ...surplusOverShared(context, ['legalReserve', 'statutoryReserve', 'interestOfShares']),
  ],
} as const satisfies LineKind
