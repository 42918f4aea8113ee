import { multiply } from '../calc/formulas.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { centsFigure, countFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { restrictionChoice } from './grantContract.ts'
import { paymentChoice, tranchesUntil } from './payInTranches.ts'
import { restrictedFundAccounts } from './restrictedFunds.ts'
import { profileChoice } from './spreadOverYear.ts'
import { layYearlyAward, yearlyAwardParameters, yearlyAwardRowCodes } from './yearlyAward.ts'
import { layYearlyRestriction, yearlyRestrictionRowCodes, yearlySpendingParameter } from './yearlyRestriction.ts'

/**
 * Corporate patronage (mécénat d'entreprise): income when it is agreed (D 4687 C 7542), received at once or by tranches
 * (D 512 C 4687); what is unspent of what was given for a project goes through a restricted fund (6896, 196, 7896).
 * Source: DOMAIN 1.3 mecenat, 1.4 mecenat entreprise.
 */
export const patronage = {
  id: 'patronage',
  section: 'resources',
  family: 'privateGiving',
  forms: legalForms,
  choices: [{ ...profileChoice, default: 'oneMonth' }, { ...paymentChoice, default: 'single' }, restrictionChoice],
  parameters: [
    ...yearlyAwardParameters,
    ...tranchesUntil(1),
    yearlySpendingParameter,
    { id: 'donorTurnover', unit: 'cents', shape: 'scalar', min: 0, max: 1e14, default: 0, integer: true },
  ],
  rowCodes: [...yearlyAwardRowCodes, ...yearlyRestrictionRowCodes],
  sources: ['cgi238bis', 'anc2018-06'],
  build(scope) {
    const { awarded } = layYearlyAward(scope, {
      receivable: '4687',
      income: '7542',
      cash: 'giving',
      driver: 'giving',
      extraDelay: scope.funderDelay(),
    })
    if (scope.choice(restrictionChoice.id) === 'free') return
    const counted = multiply(scope.active, multiply(scope.ref('retainedShare'), scope.driver('giving')))
    layYearlyRestriction(scope, restrictedFundAccounts.publicGenerosity, { income: awarded, counted })
  },
  check: (context) => [...taxReduction(context).slice(0, 1), ...securedButUnsure(context)],
} as const satisfies LineKind

/** What a year's gift costs to the company once its tax is reduced; a gift beyond its ceiling is carried over five years. */
function taxReduction(context: LineCheck): readonly Alert[] {
  const { calendar, figures } = context
  const given = sumByYear(figures('awarded'), calendar)
  return calendar.years.flatMap(({ index, last, endYear }): readonly Alert[] => {
    const amount = given[index]!
    const reduction = amount === 0 ? null : reductionOf(context, amount, calendar.series.month[last]!)
    if (!reduction) return []
    const { ceiling, reduced } = reduction
    return [
      {
        code: amount > ceiling ? 'patronageOverCeiling' : 'patronageReduction',
        severity: 'info',
        figures: {
          amount: centsFigure(amount),
          ceiling: centsFigure(ceiling),
          reduction: centsFigure(reduced),
          cost: centsFigure(amount - reduced),
          year: countFigure(endYear),
        },
      },
    ]
  })
}

/** The ceiling of a company of that turnover and the tax that it saves in the year; null when a figure is not known. */
function reductionOf({ value, legal }: LineCheck, amount: number, month: number) {
  const lowest = legal('patronageCeiling', month)
  const turnoverShare = legal('patronageTurnoverShare', month)
  const threshold = legal('patronageThreshold', month)
  const rate = legal('patronageReductionRate', month)
  const reducedRate = legal('patronageReducedRate', month)
  if (lowest === null || turnoverShare === null) return null
  if (threshold === null || rate === null || reducedRate === null) return null
  const ceiling = Math.max(lowest, Math.round(value('donorTurnover') * turnoverShare))
  const counted = Math.min(amount, ceiling)
  const beyond = Math.max(0, counted - threshold)
  return { ceiling, reduced: Math.round((counted - beyond) * rate + beyond * reducedRate) }
}
