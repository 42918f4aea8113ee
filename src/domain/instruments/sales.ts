import { add, multiply, round, shift } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { lucrativeChoice } from './lucrativeChoice.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { layVatOnSale, vatChoice, vatLegal, vatOnSaleRowCodes } from './vat.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/** What is sold. */
const natureChoice = {
  id: 'nature',
  options: ['goods', 'services', 'training', 'rent', 'staffLent', 'other'],
  default: 'services',
} as const satisfies ChoiceDefinition

/** The account of each nature of sales. */
const accountOfNature: Readonly<Record<string, string>> = {
  goods: '707',
  services: '706',
  training: '706',
  rent: '708',
  staffLent: '708',
  other: '708',
} satisfies Record<(typeof natureChoice)['options'][number], string>

/**
 * Sales of goods and services: income when they are made (D 411 C 70), received with their VAT after the customers' delay
 * (D 512 C 411). Amounts are without VAT. Source: DOMAIN 1.4 ventes/prestations, produits annexes.
 */
export const sales = {
  id: 'sales',
  section: 'resources',
  family: 'selfFinancing',
  forms: legalForms,
  choices: [natureChoice, profileChoice, vatChoice, lucrativeChoice],
  parameters: [
    yearlyAmountParameter,
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true },
    ...profileParameters,
  ],
  legal: vatLegal,
  rowCodes: ['yearAmount', ...profileRowCodes, 'sold', ...vatOnSaleRowCodes, 'received'],
  sources: ['anc2018-06', 'cgi206-1bis', 'vatRates'],
  build(scope) {
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(multiply(scope.parameter('amount'), scope.active), scope.driver('activity'))),
    })
    const sold = scope.row('sold', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
      debit: '411',
      credit: accountOfNature[scope.choice(natureChoice.id)] ?? '708',
      brings: true,
    })
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(layVatOnSale(scope, sold), add(scope.parameter('paymentDelay'), scope.driver('customerDelay'))),
      debit: '512',
      credit: '411',
      cash: 'sales',
    })
  },
} as const satisfies LineKind
