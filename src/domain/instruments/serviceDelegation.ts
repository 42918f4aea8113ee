import type { Operand } from '../calc/expression.ts'
import { add, multiply, round, shift } from '../calc/formulas.ts'
import type { LineKind, LineRow } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { securedButUnsure } from './checkAward.ts'
import { lucrativeChoice } from './lucrativeChoice.ts'
import { awardParametersAt, retainedShare, retainedShareCode } from './retainedShare.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { layVatOnSale, vatChoice, vatLegal, vatOnSaleRowCodes } from './vat.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

const delay = { unit: 'months', shape: 'scalar', min: 0, max: 36, integer: true, toCheck: true } as const

/**
 * Delegation of a public service (DSP, concession): what users pay (D 411 C 706), and the compensation of the public body
 * for the obligations that it sets (D 4417 C 741). Source: DOMAIN 1.4 DSP (practice).
 */
export const serviceDelegation = {
  id: 'serviceDelegation',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [profileChoice, vatChoice, lucrativeChoice],
  parameters: [
    yearlyAmountParameter,
    { ...yearlyAmountParameter, id: 'compensation', main: false },
    ...awardParametersAt('signed', 1),
    { id: 'paymentDelay', ...delay, default: 0 },
    { id: 'compensationDelay', ...delay, default: 2 },
    ...profileParameters,
  ],
  legal: vatLegal,
  rowCodes: [
    retainedShareCode,
    'yearAmount',
    'yearCompensation',
    ...profileRowCodes,
    'sold',
    ...vatOnSaleRowCodes,
    'received',
    'awarded',
    'compensationReceived',
  ],
  sources: ['publicContract', 'vatRates'],
  build(scope) {
    const retained = retainedShare(scope)
    const yearly = (code: string, parameter: string, driver: 'activity' | 'subsidies') =>
      scope.row(code, {
        unit: 'cents',
        kind: 'rate',
        formula: round(
          multiply(multiply(scope.parameter(parameter), scope.active), multiply(retained, scope.driver(driver))),
        ),
      })
    const flow = (code: string, formula: Operand, posting: Partial<LineRow>) =>
      scope.row(code, { unit: 'cents', kind: 'flow', formula, ...posting })
    const share = yearShare(scope)
    const sold = flow('sold', spreadOverYear(scope, yearly('yearAmount', 'amount', 'activity'), share), {
      debit: '411',
      credit: '706',
      brings: true,
    })
    const customerDelay = add(scope.parameter('paymentDelay'), scope.driver('customerDelay'))
    flow('received', shift(layVatOnSale(scope, sold), customerDelay), { debit: '512', credit: '411', cash: 'sales' })
    const compensation = yearly('yearCompensation', 'compensation', 'subsidies')
    const awarded = flow('awarded', spreadOverYear(scope, compensation, scope.evenShare()), {
      debit: '4417',
      credit: '741',
      brings: true,
    })
    const compensationDelay = add(scope.parameter('compensationDelay'), scope.lateness())
    flow('compensationReceived', shift(awarded, compensationDelay), { debit: '512', credit: '4417', cash: 'grants' })
  },
  check: securedButUnsure,
} as const satisfies LineKind
