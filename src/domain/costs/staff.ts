import { divide, multiply, round } from '../calc/formulas.ts'
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
import { layPayrollTax, payrollTaxChoice, payrollTaxLegal, payrollTaxRowCodes } from './layPayrollTax.ts'
import { payWages, payWagesParameters, payWagesRowCodes } from './payWages.ts'

/**
 * Employees as a whole: gross pay (D 641 C 421), paid in its month unless told otherwise (D 421 C 512); the employer's charges
 * on it (D 645 C 431), paid the month after (D 431 C 512). Typed amounts rise with the plan's wage growth. Source: DOMAIN 2.4.
 */
export const staff = {
  id: 'staff',
  section: 'staff',
  forms: legalForms,
  choices: [profileChoice, payrollTaxChoice],
  parameters: [
    yearlyAmountParameter,
    {
      id: 'headcount',
      unit: 'count',
      shape: 'byYear',
      min: 0,
      max: 100_000,
      default: 1,
      when: { choice: 'payrollTax', is: ['mainland'] },
    },
    ...payWagesParameters,
    ...profileParameters,
  ],
  legal: payrollTaxLegal,
  rowCodes: ['yearAmount', ...profileRowCodes, 'wages', ...payWagesRowCodes, 'grossPerPerson', ...payrollTaxRowCodes],
  sources: ['anc2018-06', 'cgi231'],
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
      formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
      debit: '641',
      credit: '421',
    })
    payWages(scope, wages)
    layPayrollTax(scope, wages, () =>
      scope.row('grossPerPerson', {
        unit: 'cents',
        kind: 'rate',
        formula: divide(yearAmount, scope.parameter('headcount')),
      }),
    )
  },
} as const satisfies LineKind
