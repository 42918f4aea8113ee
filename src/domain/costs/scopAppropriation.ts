import { constant, time } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { maximum, multiply, round, shift, subtract, yearToDate } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineKind, LineScope } from '../plan/lineKind.ts'
import { sharesTooSmall, surplusOverShared } from './checkAppropriation.ts'
import {
  decisionMonthParameter,
  laySurplus,
  setAside,
  setLegalReserveAside,
  surplusRowCodes,
  surplusShare,
} from './layAppropriation.ts'

/** How workers get their share: taken off the surplus by the meeting, or charged at the closing under an agreement. */
const workersChoice = {
  id: 'workersPart',
  options: ['surplus', 'participation'],
  default: 'surplus',
} as const satisfies ChoiceDefinition

/**
 * Appropriation of the result of a SCOP: at least 25 % to those who work there, 15 % to the legal reserve until it equals the
 * capital, a share of the rest to the development fund (1063); what is left stays in 110, from which the lines of shares take
 * their interest. The workers' part is taken off the surplus (D 110 C 421), or charged when the year closes (D 691 C 421) on
 * the result before tax, which the corporate tax does not deduct; either way it is paid later (D 421 C 512). Sources: loi
 * 78-763 art. 33, DOMAIN 1.4 parts sociales SCOP.
 */
export const scopAppropriation = {
  id: 'scopAppropriation',
  section: 'opening',
  forms: ['scop'],
  choices: [workersChoice],
  parameters: [
    { id: 'workersShare', ...surplusShare, default: 0.25, main: true, source: 'loi78-763' },
    { id: 'legalReserveShare', ...surplusShare, default: 0.15, source: 'loi78-763' },
    { id: 'developmentFundShare', ...surplusShare, default: 0.5, toCheck: true },
    decisionMonthParameter,
    { id: 'workersDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true },
  ],
  legal: ['legalReserveShare', 'workersShare'],
  rowCodes: [
    ...surplusRowCodes,
    'resultBeforeTaxToDate',
    'workersPart',
    'workersPaid',
    'legalReserve',
    'developmentFund',
    'interestOfShares',
  ],
  sources: ['loi78-763'],
  build(scope) {
    const charged = scope.choice(workersChoice.id) === 'participation'
    const decided = laySurplus(scope)
    const workers = charged ? chargeWorkersPart(scope) : setAside(scope, 'workersPart', asked(scope, decided), '421')
    scope.row('workersPaid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(workers, scope.parameter('workersDelay')),
      debit: '421',
      credit: '512',
      cash: 'wages',
    })
    const legal = setLegalReserveAside(scope, decided)
    const afterLegal = subtract(decided, legal)
    const rest = maximum(charged ? afterLegal : subtract(afterLegal, workers), constant(0))
    setAside(scope, 'developmentFund', multiply(rest, scope.parameter('developmentFundShare')), '1063')
    scope.row('interestOfShares', { unit: 'cents', kind: 'flow', formula: scope.creditsOf('457') })
  },
  check: (context) => [
    ...sharesTooSmall(context, [
      { parameter: 'legalReserveShare', figure: 'legalReserveShare' },
      { parameter: 'workersShare', figure: 'workersShare' },
    ]),
    ...surplusOverShared(context, [
      ...(context.line.choices[workersChoice.id] === 'participation' ? [] : ['workersPart']),
      'legalReserve',
      'developmentFund',
      'interestOfShares',
    ]),
  ],
} as const satisfies LineKind

function asked(scope: LineScope, surplus: Operand): Operand {
  return multiply(surplus, scope.parameter('workersShare'))
}

/** The workers' part as a charge of the year: a share of its result before tax, where it is a profit. */
function chargeWorkersPart(scope: LineScope) {
  const toDate = scope.row('resultBeforeTaxToDate', {
    unit: 'cents',
    kind: 'stock',
    formula: yearToDate(scope.statement('income', 'resultBeforeTax')),
  })
  const profit = multiply(multiply(time('yearEnd'), scope.active), maximum(toDate, constant(0)))
  return scope.row('workersPart', {
    unit: 'cents',
    kind: 'flow',
    formula: round(asked(scope, profit)),
    debit: '691',
    credit: '421',
  })
}
