import { constant, time } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { add, cumulate, equals, multiply, periodOf, previous, round, shift, subtract, when } from '../calc/formulas.ts'
import { centsFigure, monthFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind, LineRow, LineScope } from '../plan/lineKind.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { isExisting, originChoice, principalParameters } from './debtTerm.ts'

const amount = { unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true } as const
const month = { unit: 'month', shape: 'scalar', min: 22800, max: 26399, integer: true } as const
const delay = { unit: 'months', shape: 'scalar', min: 0, max: 36, integer: true } as const

/**
 * Impact contract (contrat à impact social): an investor pays first (D 512 C 168); a public payer pays by the results that
 * an evaluator found (D 4687 C 741, then D 512 C 4687); the investor gets back the same share of the principal (D 168
 * C 512) with a premium (6611), and bears the rest (D 168 C 758). Source: DOMAIN 1.4 CIS; accounts rest on practice.
 */
export const impactContract = {
  id: 'impactContract',
  section: 'resources',
  family: 'socialInvestment',
  forms: ['association', 'scic'],
  choices: [originChoice],
  parameters: [
    ...principalParameters,
    { id: 'expectedPayment', ...amount },
    { id: 'successRate', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 1 },
    { id: 'outcomeMonth', ...month, default: 30, toCheck: true },
    { id: 'outcomeDelay', ...delay, default: 2, toCheck: true },
    { id: 'repaymentMonth', ...month, default: 33, toCheck: true },
    { id: 'premium', ...amount },
    { id: 'evaluatorFee', ...amount },
    { id: 'feeDelay', ...delay, default: 1 },
  ],
  rowCodes: [
    'drawPeriod',
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
    'feePaid',
  ],
  sources: ['impactContract'],
  build(scope) {
    layInvestor(scope)
    layOutcome(scope)
  },
  check(context) {
    if (context.value('principal') === 0 && context.value('expectedPayment') === 0) return []
    return [
      ...drawnOutsidePlan(context),
      ...repaidTooEarly(context),
      ...outcomeOutsidePlan(context),
      ...outcomeBelowRepayment(context),
      ...investorBearsLoss(context),
    ]
  },
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
function layInvestor(scope: LineScope): void {
  const stands = isExisting(scope.line)
  const principal = multiply(scope.parameter('principal'), scope.active)
  const held = stands ? principal : constant(0)
  const success = scope.parameter('successRate')
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
    amountRow(multiply(repayment, round(multiply(opening, success))), 'flow', {
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
  const premium = round(multiply(multiply(scope.parameter('premium'), scope.active), success))
  const owed = when(opening, premium, constant(0))
  scope.row(
    'premiumPaid',
    amountRow(multiply(repayment, owed), 'flow', { debit: '6611', credit: '512', cash: 'interest' }),
  )
  if (stands) scope.opening('168', principal)
}

/** What the public payer owes by the results found, and what the evaluator is paid for finding them. */
function layOutcome(scope: LineScope): void {
  const falls = fallsIn(scope, 'outcomeFalls', 'outcomeMonth')
  const expected = multiply(scope.parameter('expectedPayment'), scope.active)
  const due = scope.row(
    'outcomeDue',
    amountRow(multiply(falls, round(multiply(expected, scope.parameter('successRate')))), 'flow', {
      debit: '4687',
      credit: '741',
    }),
  )
  const outcomeDelay = add(scope.parameter('outcomeDelay'), scope.driver('publicDelay'))
  scope.row(
    'outcomePaid',
    amountRow(shift(due, outcomeDelay), 'flow', { debit: '512', credit: '4687', cash: 'impactPayments' }),
  )
  const fee = scope.row(
    'fee',
    amountRow(multiply(falls, multiply(scope.parameter('evaluatorFee'), scope.active)), 'flow', {
      debit: '622',
      credit: '401',
    }),
  )
  scope.row(
    'feePaid',
    amountRow(shift(fee, scope.parameter('feeDelay')), 'flow', { debit: '401', credit: '512', cash: 'suppliers' }),
  )
}

/** An investor cannot be repaid before having paid. */
function repaidTooEarly({ line, value }: LineCheck): readonly Alert[] {
  if (isExisting(line) || value('repaymentMonth') > value('drawMonth')) return []
  return [
    {
      code: 'repaidBeforeDrawn',
      severity: 'error',
      figures: { repayment: monthFigure(value('repaymentMonth')), drawn: monthFigure(value('drawMonth')) },
    },
  ]
}

/** Results that are found after the plan's last month (or before its first) bring nothing in it. */
function outcomeOutsidePlan({ value, calendar }: LineCheck): readonly Alert[] {
  const { start, months } = calendar.timeline
  const outcome = value('outcomeMonth')
  if (outcome >= start && outcome < start + months) return []
  return [
    {
      code: 'outcomeOutsidePlan',
      severity: 'warning',
      figures: { month: monthFigure(outcome), first: monthFigure(start), last: monthFigure(start + months - 1) },
    },
  ]
}

/** The public payment should cover what goes back to the investor with the premium, and the evaluator. */
function outcomeBelowRepayment({ value }: LineCheck): readonly Alert[] {
  const success = value('successRate')
  const payment = Math.round(value('expectedPayment') * success)
  const owed = Math.round((value('principal') + value('premium')) * success) + value('evaluatorFee')
  if (payment >= owed) return []
  return [
    {
      code: 'outcomeBelowRepayment',
      severity: 'warning',
      figures: { payment: centsFigure(payment), owed: centsFigure(owed), gap: centsFigure(owed - payment) },
    },
  ]
}

/** What the investor loses when the results are not all there: income of the structure, without any cash. */
function investorBearsLoss({ value }: LineCheck): readonly Alert[] {
  const success = value('successRate')
  const loss = value('principal') - Math.round(value('principal') * success)
  if (loss === 0) return []
  return [
    {
      code: 'investorBearsLoss',
      severity: 'info',
      figures: { success: rateFigure(success), loss: centsFigure(loss) },
    },
  ]
}
