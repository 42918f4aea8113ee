import type { LineKind } from '../plan/lineKind.ts'
import { collectiveFundPremises } from './collectiveFundPremises.ts'
import { otherSide } from './otherSide.ts'

/**
 * Premises that a collective fund lets to a structure, as the fund books them: rent (D 411 C 708, D 512 C 411), and the deposit and
 * shares that it owes back (D 512 C 165). The contract is that of the user's side. Source: DOMAIN 1.4 fonciere.
 */
export const premisesLet = {
  id: 'premisesLet',
  section: 'resources',
  family: 'selfFinancing',
  forms: collectiveFundPremises.forms,
  choices: collectiveFundPremises.choices,
  parameters: collectiveFundPremises.parameters,
  rowCodes: collectiveFundPremises.rowCodes,
  sources: collectiveFundPremises.sources,
  build(scope) {
    collectiveFundPremises.build(
      otherSide(scope, {
        accounts: { '613': '708', '401': '411', '27': '165' },
        cash: { suppliers: 'sales', investments: 'borrowing', disposals: 'loanRepayments' },
        brings: ['charged'],
      }),
    )
  },
  check: collectiveFundPremises.check,
} as const satisfies LineKind
