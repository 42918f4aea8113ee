import { constant, time } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { add, multiply, power, round, shift, subtract } from '../calc/formulas.ts'
import {
  profileChoice,
  profileParameters,
  profileRowCodes,
  spreadOverYear,
  yearShare,
} from '../instruments/spreadOverYear.ts'
import { layVatOnCost, vatChoice, vatLegal, vatOnCostRowCodes } from '../instruments/vat.ts'
import { yearlyAmountParameter } from '../instruments/yearlyAward.ts'
import type { ChoiceDefinition, LineKind, LineScope } from '../plan/lineKind.ts'
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

/** How typed amounts rise from the second fiscal year on: with the plan's prices, by a rate of their own, or not. */
const indexationChoice = {
  id: 'indexation',
  options: ['plan', 'own', 'none'],
  default: 'plan',
} as const satisfies ChoiceDefinition

/**
 * A running cost: charged when it arises (D 6 C 401), paid with its VAT after its delay (D 401 C 512). Amounts are without VAT
 * where a rate is chosen, in all where there is none.
 */
export const runningCost = {
  id: 'runningCost',
  section: 'costs',
  forms: legalForms,
  choices: [natureChoice, profileChoice, indexationChoice, vatChoice],
  parameters: [
    yearlyAmountParameter,
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true },
    {
      id: 'ownGrowth',
      unit: 'rate',
      shape: 'scalar',
      min: -0.2,
      max: 0.5,
      default: 0,
      when: { choice: 'indexation', is: ['own'] },
    },
    ...profileParameters,
  ],
  legal: vatLegal,
  rowCodes: ['ownIndex', 'yearAmount', ...profileRowCodes, ...vatOnCostRowCodes, 'charged', 'paid'],
  sources: ['anc2018-06', 'vatRates'],
  build(scope) {
    const typed = multiply(scope.parameter('amount'), scope.active)
    const index = priceIndex(scope)
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(index ? multiply(typed, index) : typed),
    })
    const owed = layVatOnCost(scope, {
      beforeVat: spreadOverYear(scope, yearAmount, yearShare(scope)),
      supplier: '401',
      charge: (cost) =>
        scope.row('charged', {
          unit: 'cents',
          kind: 'flow',
          formula: cost,
          debit: accountOfNature[scope.choice('nature')] ?? '65',
          credit: '401',
        }),
    })
    scope.row('paid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(owed, scope.parameter('paymentDelay')),
      debit: '401',
      credit: '512',
      cash: 'suppliers',
    })
  },
} as const satisfies LineKind

/** 1 in the first fiscal year, then rising as chosen; null when amounts do not rise. */
function priceIndex(scope: LineScope): Operand | null {
  const indexation = scope.choice(indexationChoice.id)
  if (indexation === 'none') return null
  if (indexation === 'plan') return scope.index('inflation')
  const growth = add(constant(1), scope.parameter('ownGrowth'))
  return scope.row('ownIndex', {
    unit: 'ratio',
    kind: 'rate',
    formula: power(growth, subtract(time('yearIndex'), constant(1))),
  })
}
