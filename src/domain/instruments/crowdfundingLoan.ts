import { centsFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { overPlatformCeiling } from './campaign.ts'
import { checkDebt } from './checkDebt.ts'
import { isExisting } from './debtTerm.ts'
import { layLoan, loanChoices, loanParametersWith, loanRowCodes } from './loanTerms.ts'

const source = 'crowdfunding'

/**
 * Crowdfunding by loans: many people lend through a platform, which keeps its fee (D 512 C 168, fee 627, interest 6611 owed
 * through 1688). Source: DOMAIN 1.4 crowdfunding pret.
 */
export const crowdfundingLoan = {
  id: 'crowdfundingLoan',
  section: 'resources',
  family: 'privateGiving',
  forms: legalForms,
  choices: loanChoices,
  parameters: [
    ...loanParametersWith({
      duration: { default: 36, source },
      feeRate: { default: 0.05, toCheck: true, source },
    }),
    { id: 'largestLoan', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, source },
  ],
  rowCodes: loanRowCodes,
  sources: [source, 'anc2018-06'],
  build(scope) {
    layLoan(scope, { principal: '168', accrued: '1688' })
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const month = drawnIn(context)
    return [
      ...checkDebt(context),
      ...overPlatformCeiling(context, context.value('principal'), month),
      ...lenderOverCeiling(context, month),
      ...longerThanAllowed(context, month),
    ]
  },
} as const satisfies LineKind

/** The month of the drawdown, the plan's first for a loan that already stands. */
function drawnIn({ line, value, calendar }: LineCheck): number {
  return isExisting(line) ? calendar.timeline.start : value('drawMonth')
}

/** One person lends more than the law allows: less with interest than without. */
function lenderOverCeiling(context: LineCheck, month: number): readonly Alert[] {
  const ceiling = context.legal(bearsInterest(context) ? 'crowdLenderCeiling' : 'crowdFreeLenderCeiling', month)
  const largest = context.value('largestLoan')
  if (ceiling === null || largest <= ceiling) return []
  return [
    {
      code: 'lenderOverCeiling',
      severity: 'error',
      figures: { largest: centsFigure(largest), ceiling: centsFigure(ceiling) },
    },
  ]
}

function bearsInterest({ line, series }: LineCheck): boolean {
  const rates = series(line.choices['rateKind'] === 'byYear' ? 'annualRateByYear' : 'annualRate')
  return rates.some((rate) => rate > 0)
}

function longerThanAllowed({ value, legal }: LineCheck, month: number): readonly Alert[] {
  const longest = legal('crowdLoanTerm', month)
  const duration = value('duration')
  if (longest === null || duration <= longest) return []
  return [
    {
      code: 'crowdLoanTooLong',
      severity: 'error',
      figures: { duration: monthsFigure(duration), longest: monthsFigure(longest) },
    },
  ]
}
