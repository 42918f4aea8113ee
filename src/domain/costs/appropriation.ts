import { multiply } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { decisionMonthParameter, laySurplus, setAside, surplusRowCodes, surplusShare } from './layAppropriation.ts'

/**
 * Appropriation of the result of an association, decided by its meeting: a share of the surplus joins the reserves for its
 * project (D 110 C 1068), the rest and every loss stay in 110. Source: DOMAIN 1.2.
 */
export const appropriation = {
  id: 'appropriation',
  section: 'opening',
  forms: ['association'],
  choices: [],
  parameters: [{ id: 'reserveShare', ...surplusShare, default: 1, main: true }, decisionMonthParameter],
  rowCodes: [...surplusRowCodes, 'projectReserve'],
  sources: ['anc2018-06'],
  build(scope) {
    const decided = laySurplus(scope)
    setAside(scope, 'projectReserve', multiply(decided, scope.parameter('reserveShare')), '1068')
  },
} as const satisfies LineKind
