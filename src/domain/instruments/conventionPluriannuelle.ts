import { constant } from '../calc/expression.ts'
import { yearTotal } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkConvention } from './checkConvention.ts'
import {
  conventionRowCodes,
  conventionYears,
  conventionYearsChoice,
  layConventionIncome,
  layConventionPayments,
  layConventionTotals,
} from './conventionYears.ts'
import { coFundingChoice, maxShareParameter, onceAmountParameter, restrictionChoice } from './grantContract.ts'
import { servicePeriod, servicePeriodParameters } from './grantSpending.ts'
import { awardMonthParameter, layAwardPeriod } from './projectAward.ts'
import { restrictedFundAccounts } from './restrictedFunds.ts'
import { awardParameters, retainedShareCode } from './retainedShare.ts'
import { layUnspentAtClosing, unspentRowCodes, unspentShareParameter } from './unspentAtClosing.ts'

const laterAmount = { ...onceAmountParameter, main: false } as const
const delay = { unit: 'months', shape: 'scalar', min: 0, max: 60, integer: true } as const
const [serviceStartParameter] = servicePeriodParameters

/**
 * Convention pluriannuelle d'objectifs: amounts by year, signed once (D 4417 C 741 for the fiscal year, C 487 for the later
 * ones); each year an advance, then the balance after its report. Sources: DOMAIN 1.3 subv_expl, 1.4 CPO (circulaire of 29
 * September 2015; four years at most: practice).
 */
export const conventionPluriannuelle = {
  id: 'conventionPluriannuelle',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [conventionYearsChoice, restrictionChoice, coFundingChoice],
  parameters: [
    onceAmountParameter,
    { ...laterAmount, id: 'secondAmount' },
    { ...laterAmount, id: 'thirdAmount', when: { choice: conventionYearsChoice.id, is: ['three', 'four'] } },
    { ...laterAmount, id: 'fourthAmount', when: { choice: conventionYearsChoice.id, is: ['four'] } },
    awardMonthParameter,
    ...awardParameters,
    serviceStartParameter,
    { id: 'advanceShare', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.7, toCheck: true },
    { id: 'advanceDelay', ...delay, default: 2 },
    { id: 'balanceDelay', ...delay, default: 6, toCheck: true },
    unspentShareParameter,
    maxShareParameter,
  ],
  rowCodes: [
    retainedShareCode,
    'awardPeriod',
    'serviceFirstPeriod',
    'serviceMonthsRun',
    ...conventionRowCodes,
    'yearEarned',
    ...unspentRowCodes,
  ],
  sources: ['loi2000-321', 'circulaire2015', 'anc2018-06'],
  build(scope) {
    const awardPeriod = layAwardPeriod(scope)
    const totals = layConventionTotals(scope, awardPeriod)
    const run = servicePeriod(scope, constant(12 * conventionYears(scope))).run()
    const convention = { awardPeriod, totals, run }
    const earned = layConventionIncome(scope, convention)
    layConventionPayments(scope, convention)
    if (scope.choice(restrictionChoice.id) === 'free') return
    const yearAmount = scope.row('yearEarned', { unit: 'cents', kind: 'rate', formula: yearTotal(earned) })
    layUnspentAtClosing(scope, restrictedFundAccounts.grants, { yearAmount, awarded: earned })
  },
  check: checkConvention,
} as const satisfies LineKind
