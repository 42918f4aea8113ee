import { multiply, round } from '../calc/formulas.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { legalFigure } from '../parameters/legalFigures.ts'
import { centsFigure, countFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import {
  decemberParameter,
  profileParameters,
  profileRowCodes,
  profileWithDecember,
  spreadOverYear,
  yearShare,
} from './spreadOverYear.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/**
 * Gifts from individuals: income and cash at once (D 512 C 75411); most come in December. Source: DOMAIN 1.4 dons
 * particuliers.
 */
export const donations = {
  id: 'donations',
  section: 'resources',
  family: 'privateGiving',
  forms: ['association'],
  choices: [profileWithDecember],
  parameters: [yearlyAmountParameter, decemberParameter, ...profileParameters],
  rowCodes: ['yearAmount', ...profileRowCodes, 'received'],
  sources: ['cgi200', 'anc2018-06', 'codeCommerceL612-4'],
  build(scope) {
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(multiply(scope.parameter('amount'), scope.active), scope.driver('giving'))),
    })
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(yearAmount, yearShare(scope)),
      debit: '512',
      credit: '75411',
      cash: 'giving',
      brings: true,
    })
  },
  check: (context) => giftsOverThreshold(context).slice(0, 1),
} as const satisfies LineKind

/** Gifts of a fiscal year that make accounts, an auditor and publication compulsory. */
function giftsOverThreshold({ calendar, figures }: LineCheck): readonly Alert[] {
  const received = sumByYear(figures('received'), calendar)
  return calendar.years.flatMap(({ index, last, endYear }): readonly Alert[] => {
    const threshold = legalFigure('auditThreshold', calendar.series.month[last]!)
    const amount = received[index]!
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
