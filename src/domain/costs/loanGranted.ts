import { checkDebt } from '../instruments/checkDebt.ts'
import { insuranceChoice, insuranceRateParameter } from '../instruments/loanInsurance.ts'
import { layLoan, loanChoices, loanParametersWith, loanRowCodes } from '../instruments/loanTerms.ts'
import { otherSide } from '../instruments/otherSide.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/**
 * A loan that the structure grants to another, as the lender books it: D 27 C 512, then capital back (D 512 C 27) and interest earned
 * month by month (D 4687 C 76, D 512 C 4687). The schedule is that of the borrower's side; insurance is the borrower's own.
 */
export const loanGranted = {
  id: 'loanGranted',
  section: 'investments',
  forms: legalForms,
  choices: loanChoices.filter(({ id }) => id !== insuranceChoice.id),
  parameters: loanParametersWith({ grace: { default: 0 } }).filter(({ id }) => id !== insuranceRateParameter.id),
  rowCodes: loanRowCodes.filter((code) => code !== 'insurance'),
  sources: ['pcg'],
  build(scope) {
    const lender = otherSide(scope, {
      accounts: { '168': '27', '1688': '4687', '6611': '76', '627': '76' },
      cash: {
        borrowing: 'investments',
        loanRepayments: 'disposals',
        interest: 'financialIncome',
        suppliers: 'financialIncome',
      },
      brings: [],
      choices: { [insuranceChoice.id]: 'none' },
    })
    layLoan(lender, { principal: '168', accrued: '1688' })
  },
  check: checkDebt,
} as const satisfies LineKind
