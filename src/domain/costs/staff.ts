import { multiply, round, shift } from '../calc/formulas.ts'
import {
  profileChoice,
  profileParameters,
  profileRowCodes,
  spreadOverYear,
  yearShare,
} from '../instruments/spreadOverYear.ts'
import { yearlyAmountParameter } from '../instruments/yearlyAward.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'

const delay = { unit: 'months', shape: 'scalar', min: 0, max: 12, integer: true } as const

/**
 * Employees: gross pay (D 641 C 421), paid in its month unless told otherwise (D 421 C 512); the employer's charges on it
 * (D 645 C 431), paid the month after (D 431 C 512). Typed amounts rise with the plan's wage growth. Source: DOMAIN 2.4.
 */
export const staff = {
  id: 'staff',
  section: 'staff',
  forms: legalForms,
  choices: [profileChoice],
  parameters: [
    yearlyAmountParameter,
    { id: 'chargeRate', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.42, toCheck: true },
    { id: 'payDelay', ...delay, default: 0 },
    { id: 'chargesDelay', ...delay, default: 1 },
    ...profileParameters,
  ],
  rowCodes: ['yearAmount', ...profileRowCodes, 'wages', 'wagesPaid', 'employerCharges', 'employerChargesPaid'],
  sources: ['anc2018-06'],
  build(scope) {
    const typed = multiply(scope.parameter('amount'), scope.active)
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(typed, scope.index('wageGrowth'))),
    })
    const wages = scope.row('wages', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(yearAmount, yearShare(scope)),
      debit: '641',
      credit: '421',
    })
    scope.row('wagesPaid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(wages, scope.parameter('payDelay')),
      debit: '421',
      credit: '512',
      cash: 'wages',
    })
    const charges = scope.row('employerCharges', {
      unit: 'cents',
      kind: 'flow',
      formula: round(multiply(wages, scope.parameter('chargeRate'))),
      debit: '645',
      credit: '431',
    })
    scope.row('employerChargesPaid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(charges, scope.parameter('chargesDelay')),
      debit: '431',
      credit: '512',
      cash: 'socialCharges',
    })
  },
} as const satisfies LineKind
