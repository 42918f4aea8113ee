import { monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkDebt } from './checkDebt.ts'
import { participatingLoanPrincipal } from './datedAccounts.ts'
import { isExisting } from './debtTerm.ts'
import { lenderChoice, outsideFranceActiveBounds } from './franceActiveBounds.ts'
import { layLoan, loanChoices, loanParametersWith, loanRowCodes } from './loanTerms.ts'

const source = 'franceActiveLoan'

/**
 * Participating loan (prêt participatif): repaid after every other creditor, D 512 C 1675 up to the fiscal year 2025 and 1682
 * since, interest 6611 owed through 1688. Sources: DOMAIN 1.1, 1.3 pret_participatif, 1.4 pret_FA.
 */
export const participatingLoan = {
  id: 'participatingLoan',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [lenderChoice, ...loanChoices],
  parameters: loanParametersWith({
    annualRate: { default: 0.02, source },
    annualRateByYear: { default: 0.02, source },
    duration: { default: 72, source },
    grace: { default: 12, toCheck: true, source },
  }),
  rowCodes: loanRowCodes,
  sources: ['pcg', 'anc2024-07', source],
  build(scope) {
    layLoan(scope, { principal: participatingLoanPrincipal, accrued: '1688' })
  },
  check: (context) => [...checkDebt(context), ...outsideFranceActiveBounds(context), ...unusualGrace(context)],
} as const satisfies LineKind

/** France Active leaves 1 to 2 years without capital, as it published it. */
function unusualGrace({ line, value, legal }: LineCheck): readonly Alert[] {
  const isPlain = line.choices['repayment'] !== 'bullet' && line.choices['repayment'] !== 'irregular'
  if (isExisting(line) || !isPlain || value('principal') === 0 || line.choices[lenderChoice.id] === 'other') return []
  const grace = value('grace')
  const shortest = legal('franceActiveShortestGraceMonths', value('drawMonth'))
  const longest = legal('franceActiveLongestGraceMonths', value('drawMonth'))
  if (shortest === null || longest === null || (grace >= shortest && grace <= longest)) return []
  return [
    {
      code: 'graceOutsideUsual',
      severity: 'info',
      figures: { grace: monthsFigure(grace), shortest: monthsFigure(shortest), longest: monthsFigure(longest) },
    },
  ]
}
