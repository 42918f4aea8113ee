import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkDebt } from './checkDebt.ts'
import { layLoan, loanChoices, loanParameters, loanRowCodes } from './loanTerms.ts'

/** Loan from a bank: D 512 C 164, interest 6611 owed through 1648. Sources: DOMAIN 1.3 emprunt, 1.4 pret_bancaire. */
export const bankLoan = {
  id: 'bankLoan',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: loanChoices,
  parameters: loanParameters,
  rowCodes: loanRowCodes,
  sources: ['anc2018-06'],
  build(scope) {
    layLoan(scope, { principal: '164', accrued: '1648' })
  },
  check: checkDebt,
} as const satisfies LineKind
