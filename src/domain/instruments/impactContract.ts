import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, cumulate, equals, multiply, periodOf, previous, round, shift, subtract, when } from '../calc/formulas.ts'
import type { LineKind, LineRow, LineScope } from '../plan/lineKind.ts'
import { checkImpactContract } from './checkImpactContract.ts'
import { isExisting, originChoice, principalParameters, whenNew } from './debtTerm.ts'
import { earnedShareCode, earnedShareOf, payoutChoice, trancheParameters } from './outcomeTranches.ts'

const amount = { unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true } as const
const month = { unit: 'month', shape: 'scalar', min: 22800, max: 26399, integer: true } as const
const delay = { unit: 'months', shape: 'scalar', min: 0, max: 36, integer: true } as const

/**
 * Impact contract (contrat à impact social): an investor pays first (D 512 C 168), and whoever set the contract up is paid
 * (622); a public payer pays by the results that an evaluator found, in proportion or by tranche (D 4687 C 741, then D 512
 * C 4687); the investor gets back the same share of the principal (D 168 C 512) with a premium (6611), and bears the rest
 * (D 168 C 758). Source: DOMAIN 1.4 CIS; accounts rest on practice.
 */
export const impactContract = {
  id: 'impactContract',
  section: 'resources',
  family: 'socialInvestment',
  forms: ['association', 'scic'],
  choices: [originChoice, payoutChoice],
  parameters: [
    ...principalParameters,
    { id: 'expectedPayment', ...amount },
    { id: 'successRate', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 1 },
    ...trancheParameters,
    { id: 'outcomeMonth', ...month, default: 30, toCheck: true },
    { id: 'outcomeDelay', ...delay, default: 2, toCheck: true },
    { id: 'repaymentMonth', ...month, default: 33, toCheck: true },
    { id: 'premium', ...amount },
    { id: 'evaluatorFee', ...amount },
    { id: 'structurerFee', ...amount, when: whenNew },
    { id: 'feeDelay', ...delay, default: 1 },
  ],
  rowCodes: [
    'drawPeriod',
    earnedShareCode,
    'outcomeFalls',
    'repaymentFalls',
    'openingBalance',
    'drawdown',
    'capital',
    'abandoned',
    'closingBalance',
    'premiumPaid',
    'outcomeDue',
    'outcomePaid',
    'fee',
    'setUp',
    'feePaid',
  ],
  sources: ['impactContract'],
  build(scope) {
    const earned = earnedShareOf(scope)
    layInvestor(scope, earned)
    layOutcome(scope, earned)
    layFees(scope)
  },
  check: checkImpactContract,
} as const satisfies LineKind

const amountRow = (formula: Operand, kind: 'flow' | 'stock', posting: Partial<LineRow> = {}): LineRow => ({
  unit: 'cents',
  kind,
  formula,
  ...posting,
})

/** 1 in the month that a parameter names. */
function fallsIn(scope: LineScope, code: string, parameter: string): Operand {
  const formula = equals(time('counter'), periodOf(scope.parameter(parameter)))
  return scope.row(code, { unit: 'flag', kind: 'flag', formula })
}

/** The investor's money: in first, then out by the share of success, the rest being abandoned. */
function layInvestor(scope: LineScope, earned: Operand): void {
  const stands = isExisting(scope.line)
  const principal = multiply(scope.parameter('principal'), scope.active)
  const held = stands ? principal : constant(0)
  const drawPeriod = scope.row('drawPeriod', {
    unit: 'count',
    kind: 'constant',
    formula: stands ? constant(0) : periodOf(scope.parameter('drawMonth')),
  })
  const drawn = stands ? constant(0) : multiply(principal, equals(time('counter'), drawPeriod))
  const repayment = fallsIn(scope, 'repaymentFalls', 'repaymentMonth')
  const opening = scope.row('openingBalance', amountRow(previous(scope.ref('closingBalance'), held), 'stock'))
  const drawdown = scope.row(
    'drawdown',
    amountRow(drawn, 'flow', { debit: '512', credit: '168', cash: 'borrowing', brings: true }),
  )
  const capital = scope.row(
    'capital',
    amountRow(multiply(repayment, round(multiply(opening, earned))), 'flow', {
      debit: '168',
      credit: '512',
      cash: 'loanRepayments',
    }),
  )
  const abandoned = scope.row(
    'abandoned',
    amountRow(multiply(repayment, subtract(opening, capital)), 'flow', { debit: '168', credit: '758' }),
  )
  scope.row('closingBalance', amountRow(cumulate(held, drawdown, add(capital, abandoned)), 'stock'))
  const premium = round(multiply(multiply(scope.parameter('premium'), scope.active), earned))
  const owed = when(opening, premium, constant(0))
  scope.row(
    'premiumPaid',
    amountRow(multiply(repayment, owed), 'flow', { debit: '6611', credit: '512', cash: 'interest' }),
  )
  if (stands) scope.opening('168', principal)
}

/** What the public payer owes by the results found. */
function layOutcome(scope: LineScope, earned: Operand): void {
  const falls = fallsIn(scope, 'outcomeFalls', 'outcomeMonth')
  const expected = multiply(scope.parameter('expectedPayment'), scope.active)
  const due = scope.row(
    'outcomeDue',
    amountRow(multiply(falls, round(multiply(expected, earned))), 'flow', { debit: '4687', credit: '741' }),
  )
  const outcomeDelay = add(scope.parameter('outcomeDelay'), scope.lateness())
  scope.row(
    'outcomePaid',
    amountRow(shift(due, outcomeDelay), 'flow', { debit: '512', credit: '4687', cash: 'impactPayments' }),
  )
}

/** What the evaluator is paid for finding the results, and what setting the contract up costs, whatever the results. */
function layFees(scope: LineScope): void {
  const charge = (code: string, falls: Operand, parameter: string) =>
    scope.row(
      code,
      amountRow(multiply(falls, multiply(scope.parameter(parameter), scope.active)), 'flow', {
        debit: '622',
        credit: '401',
      }),
    )
  const paid = (fee: RowOperand) => shift(fee, scope.parameter('feeDelay'))
  const evaluation = paid(charge('fee', scope.ref('outcomeFalls'), 'evaluatorFee'))
  const drawn = equals(time('counter'), scope.ref('drawPeriod'))
  const formula = isExisting(scope.line) ? evaluation : add(evaluation, paid(charge('setUp', drawn, 'structurerFee')))
  scope.row('feePaid', amountRow(formula, 'flow', { debit: '401', credit: '512', cash: 'suppliers' }))
}
