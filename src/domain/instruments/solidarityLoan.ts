import { centsFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { legalFigure } from '../parameters/legalFigures.ts'
import { checkDebt } from './checkDebt.ts'
import { isExisting } from './debtTerm.ts'
import { layLoan, loanChoices, loanParametersWith, loanRowCodes } from './loanTerms.ts'

/** Who lends: France Active publishes its bounds, other solidarity lenders have their own. */
const lenderChoice = {
  id: 'lender',
  options: ['franceActive', 'other'],
  default: 'franceActive',
} as const satisfies ChoiceDefinition

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

/** What France Active usually lends, as it published it: amount and length. A remark, not a rule of law. */
function outsideFranceActiveBounds({ line, value }: LineCheck): readonly Alert[] {
  const principal = value('principal')
  if (isExisting(line) || principal === 0 || line.choices[lenderChoice.id] === 'other') return []
  const bound = (id: 'LowestAmount' | 'HighestAmount' | 'ShortestTerm' | 'LongestTerm') =>
    legalFigure(`franceActive${id}`, value('drawMonth'))
  const [lowest, highest] = [bound('LowestAmount'), bound('HighestAmount')]
  const [shortest, longest] = [bound('ShortestTerm'), bound('LongestTerm')]
  const duration = value('duration')
  const alerts: Alert[] = []
  if (lowest && highest && (principal < lowest.value || principal > highest.value)) {
    alerts.push({
      code: 'franceActiveAmount',
      severity: 'info',
      figures: {
        amount: centsFigure(principal),
        lowest: centsFigure(lowest.value),
        highest: centsFigure(highest.value),
      },
    })
  }
  if (shortest && longest && (duration < shortest.value || duration > longest.value)) {
    alerts.push({
      code: 'franceActiveTerm',
      severity: 'info',
      figures: {
        duration: monthsFigure(duration),
        shortest: monthsFigure(shortest.value),
        longest: monthsFigure(longest.value),
      },
    })
  }
  return alerts
}
