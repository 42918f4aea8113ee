import type { RowOperand } from '../calc/expression.ts'
import { time } from '../calc/expression.ts'
import { add, multiply, round, shift, subtract } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkPublicContract } from './checkPublicContract.ts'
import { lucrativeChoice } from './lucrativeChoice.ts'
import { awardParameters, retainedShare, retainedShareCode } from './retainedShare.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { layVatOnSale, vatChoice, vatLegal, vatOnSaleRowCodes } from './vat.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/** Whether the buyer pays a part of each year's price as the year opens. */
const contractAdvanceChoice = {
  id: 'contractAdvance',
  options: ['none', 'yearly'],
  default: 'none',
} as const satisfies ChoiceDefinition

/**
 * Public contract (marché public): the price of a need that a public buyer defines, invoiced as the work is done (D 411
 * C 706) and paid after 30 days; an advance may be paid as each year opens (D 512 C 4191) and is taken off the invoices
 * (D 4191 C 411). Source: DOMAIN 1.4 marche (practice).
 */
export const publicContract = {
  id: 'publicContract',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [profileChoice, contractAdvanceChoice, vatChoice, lucrativeChoice],
  parameters: [
    yearlyAmountParameter,
    ...awardParameters,
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true, toCheck: true },
    {
      id: 'contractAdvanceShare',
      unit: 'rate',
      shape: 'scalar',
      min: 0,
      max: 1,
      default: 0.05,
      toCheck: true,
      when: { choice: contractAdvanceChoice.id, is: ['yearly'] },
    },
    ...profileParameters,
  ],
  legal: vatLegal,
  rowCodes: [
    retainedShareCode,
    'yearAmount',
    ...profileRowCodes,
    'sold',
    ...vatOnSaleRowCodes,
    'yearAdvance',
    'contractAdvanceReceived',
    'contractAdvanceDeducted',
    'leftToPay',
    'received',
  ],
  sources: ['publicContract', 'vatRates'],
  build(scope) {
    const share = multiply(retainedShare(scope), scope.driver('activity'))
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(multiply(scope.parameter('amount'), scope.active), share)),
    })
    const reached = yearShare(scope)
    const sold = scope.row('sold', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(scope, yearAmount, reached),
      debit: '411',
      credit: '706',
      brings: true,
    })
    const invoiced = layVatOnSale(scope, sold)
    const hasAdvance = scope.choice(contractAdvanceChoice.id) === 'yearly'
    const owed = hasAdvance ? layAdvance(scope, { yearAmount, invoiced, reached }) : invoiced
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(owed, add(scope.parameter('paymentDelay'), scope.lateness())),
      debit: '512',
      credit: '411',
      cash: 'sales',
    })
  },
  check: checkPublicContract,
} as const satisfies LineKind

interface Invoices {
  readonly yearAmount: RowOperand
  readonly invoiced: RowOperand
  readonly reached: ReturnType<typeof yearShare>
}

/** An advance is received as each fiscal year opens, and taken off its invoices as they are made. */
function layAdvance(scope: LineScope, { yearAmount, invoiced, reached }: Invoices): RowOperand {
  const yearAdvance = scope.row('yearAdvance', {
    unit: 'cents',
    kind: 'rate',
    formula: round(multiply(yearAmount, scope.parameter('contractAdvanceShare'))),
  })
  scope.row('contractAdvanceReceived', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(yearAdvance, time('yearStart')),
    debit: '512',
    credit: '4191',
    cash: 'sales',
  })
  const deducted = scope.row('contractAdvanceDeducted', {
    unit: 'cents',
    kind: 'flow',
    formula: spreadOverYear(scope, yearAdvance, reached),
    debit: '4191',
    credit: '411',
  })
  return scope.row('leftToPay', { unit: 'cents', kind: 'flow', formula: subtract(invoiced, deducted) })
}
