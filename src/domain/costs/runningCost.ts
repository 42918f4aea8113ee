import { multiply, round, shift } from '../calc/formulas.ts'
import {
  profileChoice,
  profileParameters,
  profileRowCodes,
  spreadOverYear,
  yearShare,
} from '../instruments/spreadOverYear.ts'
import type { ChoiceDefinition, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

/** What is paid for. */
const natureChoice = {
  id: 'nature',
  options: [
    'purchases',
    'goods',
    'rent',
    'maintenance',
    'insurance',
    'fees',
    'communication',
    'travel',
    'telecom',
    'bank',
    'taxes',
    'other',
  ],
  default: 'purchases',
} as const satisfies ChoiceDefinition

/** The account of each nature of running cost. */
const accountOfNature: Readonly<Record<string, string>> = {
  purchases: '606',
  goods: '607',
  rent: '613',
  maintenance: '615',
  insurance: '616',
  fees: '622',
  communication: '623',
  travel: '625',
  telecom: '626',
  bank: '627',
  taxes: '63',
  other: '65',
} satisfies Record<(typeof natureChoice)['options'][number], string>

/** A running cost: charged when it arises (D 6 C 401), paid after its delay (D 401 C 512). Typed amounts rise with the plan's inflation. */
export const runningCost = {
  id: 'runningCost',
  section: 'costs',
  forms: legalForms,
  choices: [natureChoice, profileChoice],
  parameters: [
    { id: 'amount', unit: 'cents', shape: 'byYear', min: 0, max: 1e12, default: 0, integer: true, main: true },
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true },
    ...profileParameters,
  ],
  rowCodes: ['yearAmount', ...profileRowCodes, 'charged', 'paid'],
  sources: ['anc2018-06'],
  build(scope) {
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(multiply(scope.parameter('amount'), scope.active), scope.index('inflation'))),
    })
    const charged = scope.row('charged', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(yearAmount, yearShare(scope)),
      debit: accountOfNature[scope.choice('nature')] ?? '65',
      credit: '401',
    })
    scope.row('paid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(charged, scope.parameter('paymentDelay')),
      debit: '401',
      credit: '512',
      cash: 'suppliers',
    })
  },
} as const satisfies LineKind
