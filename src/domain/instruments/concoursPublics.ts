import { constant, time } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import {
  add,
  cumulate,
  equals,
  maximum,
  modulo,
  multiply,
  previous,
  round,
  shift,
  subtract,
  yearTotal,
} from '../calc/formulas.ts'
import type { ChoiceDefinition, LineKind, LineRow } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { awardParametersAt, retainedShare, retainedShareCode } from './retainedShare.ts'
import { spreadOverYear } from './spreadOverYear.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/** How often an instalment is paid. */
const instalmentChoice = {
  id: 'instalments',
  options: ['monthly', 'quarterly'],
  default: 'monthly',
} as const satisfies ChoiceDefinition

const delay = { unit: 'months', shape: 'scalar', min: 0, max: 36, integer: true } as const

/**
 * Concours publics (dotation globale, prestation de service of a CAF, forfaits): due by a text, earned as the year runs
 * (D 4417 C 73), paid by instalments of a part of it and a balance after the year's end. Source: DOMAIN 1.4 concours publics.
 */
export const concoursPublics = {
  id: 'concoursPublics',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [instalmentChoice],
  runsOverYears: true,
  parameters: [
    yearlyAmountParameter,
    ...awardParametersAt('notified', 1),
    { id: 'instalmentShare', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.7, toCheck: true },
    { id: 'instalmentDelay', ...delay, default: 1 },
    { id: 'balanceDelay', ...delay, default: 5, toCheck: true },
  ],
  rowCodes: [
    retainedShareCode,
    'yearAmount',
    'awarded',
    'instalmentEarned',
    'instalmentDue',
    'instalmentWaiting',
    'instalmentReceived',
    'balanceAwarded',
    'balanceDue',
    'balanceReceived',
  ],
  sources: ['anc2018-06'],
  build(scope) {
    const flow = (code: string, formula: Operand, posting: Partial<LineRow> = {}) =>
      scope.row(code, { unit: 'cents', kind: 'flow', formula, ...posting })
    const receipt = { debit: '512', credit: '4417', cash: 'grants' } as const
    const share = multiply(retainedShare(scope), scope.driver('subsidies'))
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(multiply(scope.parameter('amount'), scope.active), share)),
    })
    const awarded = flow('awarded', spreadOverYear(scope, yearAmount, scope.evenShare()), {
      debit: '4417',
      credit: '73',
      brings: true,
    })
    const earned = flow('instalmentEarned', round(multiply(awarded, scope.parameter('instalmentShare'))))
    const isMonthly = scope.choice(instalmentChoice.id) === 'monthly'
    const quarterEnds = equals(modulo(time('calendarMonth'), constant(3)), constant(0))
    const waiting = scope.ref('instalmentWaiting')
    const due = isMonthly
      ? earned
      : flow('instalmentDue', multiply(maximum(quarterEnds, time('yearEnd')), add(previous(waiting), earned)))
    if (!isMonthly)
      scope.row('instalmentWaiting', {
        unit: 'cents',
        kind: 'stock',
        formula: cumulate(constant(0), earned, due),
      })
    flow('instalmentReceived', shift(due, add(scope.parameter('instalmentDelay'), scope.lateness())), receipt)
    const left = flow('balanceAwarded', subtract(awarded, earned))
    const balance = flow('balanceDue', multiply(time('yearEnd'), yearTotal(left)))
    flow('balanceReceived', shift(balance, add(scope.parameter('balanceDelay'), scope.lateness())), receipt)
  },
  check: securedButUnsure,
} as const satisfies LineKind
