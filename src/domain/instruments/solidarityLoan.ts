import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkDebt } from './checkDebt.ts'
import { lenderChoice, outsideFranceActiveBounds } from './franceActiveBounds.ts'
import { layLoan, loanChoices, loanParametersWith, loanRowCodes } from './loanTerms.ts'

const source = 'franceActiveLoan'

/** Loan from a solidarity lender (France Active, La Nef, a foundation): D 512 C 168, interest 6611 owed through 1688. Sources: DOMAIN 1.3, 1.4 pret_FA. */
export const solidarityLoan = {
  id: 'solidarityLoan',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [lenderChoice, ...loanChoices],
  parameters: loanParametersWith({
    annualRate: { default: 0.02, source },
    annualRateByYear: { default: 0.02, source },
    duration: { source },
    grace: { default: 12, toCheck: true, source },
  }),
  rowCodes: loanRowCodes,
  sources: ['anc2018-06', source],
  build(scope) {
    layLoan(scope, { principal: '168', accrued: '1688' })
  },
  check: (context) => [...checkDebt(context), ...outsideFranceActiveBounds(context)],
} as const satisfies LineKind
