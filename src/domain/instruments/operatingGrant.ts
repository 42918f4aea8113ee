import { multiply, round } from '../calc/formulas.ts'
import { countFigure, centsFigure, rateFigure } from '../plan/alert.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { legalFigure } from '../parameters/legalFigures.ts'
import { payInTranches, paymentChoice, trancheParameters, trancheRowCodes } from './payInTranches.ts'
import { awardParameters, retainedShare } from './retainedShare.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'

/**
 * Operating grant (subvention de fonctionnement): income when it is notified (D 441 C 741), received by tranches
 * (D 512 C 441). Sources: DOMAIN 1.3 subv_expl, 1.4 subv_fonct (loi 2000-321 art. 9-1, loi 2021-875).
 */
export const operatingGrant = {
  id: 'operatingGrant',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [{ ...profileChoice, default: 'oneMonth' }, paymentChoice],
  parameters: [
    { id: 'amount', unit: 'cents', shape: 'byYear', min: 0, max: 1e12, default: 0, integer: true, main: true },
    ...awardParameters,
    ...profileParameters,
    ...trancheParameters,
  ],
  rowCodes: ['yearAmount', ...profileRowCodes, 'awarded', ...trancheRowCodes],
  sources: ['loi2000-321', 'loi2021-875', 'anc2018-06'],
  build(scope) {
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(
        multiply(
          multiply(scope.parameter('amount'), scope.active),
          multiply(retainedShare(scope), scope.driver('subsidies')),
        ),
      ),
    })
    const awarded = scope.row('awarded', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(yearAmount, yearShare(scope)),
      debit: '4417',
      credit: '741',
      brings: true,
    })
    payInTranches(scope, awarded, { receivable: '4417', cash: 'grants', extraDelay: scope.driver('publicDelay') })
  },
  check({ calendar, series, value }) {
    const amounts = series('amount')
    const threshold = legalFigure('conventionThreshold', calendar.timeline.start)
    const over = calendar.years.filter((year) => threshold && amounts[year.first]! > threshold.value)
    const alerts = over.slice(0, 1).map((year) => ({
      code: 'conventionNeeded' as const,
      severity: 'info' as const,
      figures: {
        amount: centsFigure(amounts[year.first]!),
        threshold: centsFigure(threshold!.value),
        year: countFigure(year.endYear),
      },
    }))
    if (value('status') !== 1 || value('probability') === 1) return alerts
    return [
      ...alerts,
      {
        code: 'securedButUnsure',
        severity: 'warning',
        figures: { probability: rateFigure(value('probability')) },
      },
    ]
  },
} as const satisfies LineKind
