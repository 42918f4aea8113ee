import { multiply, round } from '../calc/formulas.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { legalFigure } from '../parameters/legalFigures.ts'
import { centsFigure, countFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind } from '../plan/lineKind.ts'
import { restrictionChoice } from './grantContract.ts'
import { restrictedFundAccounts } from './restrictedFunds.ts'
import {
  decemberParameter,
  profileParameters,
  profileRowCodes,
  profileWithDecember,
  spreadOverYear,
  yearShare,
} from './spreadOverYear.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'
import { layYearlyRestriction, yearlyRestrictionRowCodes, yearlySpendingParameter } from './yearlyRestriction.ts'

/** What is given: money, or expenses that volunteers paid for the association and do not claim. */
const giftChoice = {
  id: 'gift',
  options: ['money', 'expensesWaived'],
  default: 'money',
} as const satisfies ChoiceDefinition

const whenMoney = { choice: giftChoice.id, is: ['money'] } as const

/**
 * Gifts from individuals: income and cash at once (D 512 C 75411), most in December; what is unspent of those given for a
 * project goes through a restricted fund (6896, 196, 7896). Expenses that volunteers waive are a charge and an income
 * without cash (D 625 C 467, D 467 C 75412). Source: DOMAIN 1.3 don, abandon_frais, 1.4 dons particuliers.
 */
export const donations = {
  id: 'donations',
  section: 'resources',
  family: 'privateGiving',
  forms: ['association'],
  choices: [giftChoice, profileWithDecember, { ...restrictionChoice, when: whenMoney }],
  parameters: [yearlyAmountParameter, decemberParameter, ...profileParameters, yearlySpendingParameter],
  rowCodes: ['yearAmount', ...profileRowCodes, 'received', 'expensesPaid', 'waived', ...yearlyRestrictionRowCodes],
  sources: ['cgi200', 'anc2018-06', 'codeCommerceL612-4'],
  build(scope) {
    const counted = multiply(scope.active, scope.driver('giving'))
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(scope.parameter('amount'), counted)),
    })
    const given = spreadOverYear(scope, yearAmount, yearShare(scope))
    const amount = { unit: 'cents', kind: 'flow' } as const
    if (scope.choice(giftChoice.id) === 'expensesWaived') {
      const expenses = scope.row('expensesPaid', { ...amount, formula: given, debit: '625', credit: '467' })
      scope.row('waived', { ...amount, formula: expenses, debit: '467', credit: '75412', brings: true })
      return
    }
    const received = scope.row('received', {
      ...amount,
      formula: given,
      debit: '512',
      credit: '75411',
      cash: 'giving',
      brings: true,
    })
    if (scope.choice(restrictionChoice.id) === 'free') return
    layYearlyRestriction(scope, restrictedFundAccounts.publicGenerosity, { income: received, counted })
  },
  check: (context) => [...giftsOverThreshold(context).slice(0, 1), ...giftReduction(context).slice(0, 1)],
} as const satisfies LineKind

/** What is given in each fiscal year, in money or as expenses. */
function givenByYear({ line, calendar, figures }: LineCheck): readonly number[] {
  return sumByYear(figures(line.choices[giftChoice.id] === 'expensesWaived' ? 'waived' : 'received'), calendar)
}

/** Gifts of a fiscal year that make accounts, an auditor and publication compulsory. */
function giftsOverThreshold(context: LineCheck): readonly Alert[] {
  const { calendar } = context
  const given = givenByYear(context)
  return calendar.years.flatMap(({ index, last, endYear }): readonly Alert[] => {
    const threshold = legalFigure('auditThreshold', calendar.series.month[last]!)
    const amount = given[index]!
    if (!threshold || amount < threshold.value) return []
    return [
      {
        code: 'giftsOverThreshold',
        severity: 'info',
        figures: {
          amount: centsFigure(amount),
          threshold: centsFigure(threshold.value),
          year: countFigure(endYear),
        },
      },
    ]
  })
}

/** What the gifts of a fiscal year cost to those who give, once their tax is reduced. */
function giftReduction(context: LineCheck): readonly Alert[] {
  const { calendar, legal } = context
  const given = givenByYear(context)
  return calendar.years.flatMap(({ index, last, endYear }): readonly Alert[] => {
    const rate = legal('giftReductionRate', calendar.series.month[last]!)
    const amount = given[index]!
    if (rate === null || amount === 0) return []
    return [
      {
        code: 'giftReduction',
        severity: 'info',
        figures: {
          amount: centsFigure(amount),
          rate: rateFigure(rate),
          cost: centsFigure(amount - Math.round(amount * rate)),
          year: countFigure(endYear),
        },
      },
    ]
  })
}
