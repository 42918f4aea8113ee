import type { Operand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { add, cumulate, equals, minimum, modulo, multiply, previous, round, shift, subtract } from '../calc/formulas.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind, LineRow, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { awardChoice, notifiedOnceParameter } from './grantContract.ts'
import { awardParameters, retainedShare, retainedShareCode } from './retainedShare.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/**
 * European fund (FSE+, FEDER, LEADER): a share of what is spent, earned as it is spent (D 4417 C 741), claimed every so many
 * months and paid long after (D 512 C 4417). Source: DOMAIN 1.4 (payment 2 to 12 months after the claim observed for
 * LEADER; rates and flat rates not verified: every default is to be checked).
 */
export const europeanFund = {
  id: 'europeanFund',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [awardChoice, profileChoice],
  parameters: [
    { ...yearlyAmountParameter, id: 'eligibleSpending' },
    { id: 'interventionRate', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.6, toCheck: true },
    notifiedOnceParameter,
    ...awardParameters,
    { id: 'claimEvery', unit: 'months', shape: 'scalar', min: 1, max: 36, default: 6, integer: true, toCheck: true },
    { id: 'claimDelay', unit: 'months', shape: 'scalar', min: 0, max: 60, default: 12, integer: true, toCheck: true },
    ...profileParameters,
  ],
  rowCodes: [
    retainedShareCode,
    'yearSpending',
    ...profileRowCodes,
    'spent',
    'spentToDate',
    'earnedToDate',
    'awarded',
    'claimed',
    'unclaimed',
    'received',
  ],
  sources: ['leader', 'anc2018-06'],
  build(scope) {
    const flow = (code: string, formula: Operand, posting: Partial<LineRow> = {}) =>
      scope.row(code, { unit: 'cents', kind: 'flow', formula, ...posting })
    const yearSpending = scope.row('yearSpending', {
      unit: 'cents',
      kind: 'rate',
      formula: multiply(scope.parameter('eligibleSpending'), scope.active),
    })
    const spent = flow('spent', spreadOverYear(scope, yearSpending, yearShare(scope)))
    const spentToDate = scope.row('spentToDate', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(constant(0), spent, constant(0)),
    })
    const earned = scope.row('earnedToDate', { unit: 'cents', kind: 'stock', formula: earnedOf(scope, spentToDate) })
    const awarded = flow('awarded', subtract(earned, previous(earned)), {
      debit: '4417',
      credit: '741',
      brings: true,
    })
    const falls = equals(modulo(time('counter'), scope.parameter('claimEvery')), constant(0))
    const claimed = flow('claimed', multiply(falls, add(previous(scope.ref('unclaimed')), awarded)))
    scope.row('unclaimed', { unit: 'cents', kind: 'stock', formula: cumulate(constant(0), awarded, claimed) })
    flow('received', shift(claimed, add(scope.parameter('claimDelay'), scope.lateness())), {
      debit: '512',
      credit: '4417',
      cash: 'grants',
    })
  },
  check: (context) => [...largestWait(context), ...securedButUnsure(context)],
} as const satisfies LineKind

/** The fund's share of what is spent; where another amount was notified, never beyond it. */
function earnedOf(scope: LineScope, spentToDate: Operand): Operand {
  const counted = multiply(retainedShare(scope), scope.driver('subsidies'))
  const share = round(multiply(spentToDate, multiply(scope.parameter('interventionRate'), counted)))
  if (scope.choice(awardChoice.id) === 'asAsked') return share
  return minimum(share, round(multiply(scope.parameter(notifiedOnceParameter.id), counted)))
}

/** The most that the structure pays ahead for the fund, and when. */
function largestWait({ figures, calendar }: LineCheck): readonly Alert[] {
  const [earned, received] = [figures('earnedToDate'), figures('received')]
  let cashed = 0
  let most = 0
  let at = 0
  earned.forEach((amount, t) => {
    cashed += received[t]!
    if (amount - cashed <= most) return
    most = amount - cashed
    at = t
  })
  if (most === 0) return []
  return [
    {
      code: 'europeanFundWait',
      severity: 'info',
      figures: { amount: centsFigure(most), month: monthFigure(calendar.series.month[at]!) },
    },
  ]
}
