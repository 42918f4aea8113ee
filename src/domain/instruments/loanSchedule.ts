import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  annuity,
  cumulate,
  divide,
  equals,
  minimum,
  modulo,
  multiply,
  periodOf,
  previous,
  round,
  subtract,
  when,
  within,
} from '../calc/formulas.ts'
import type { CashPayment, CashReceipt, ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** How a debt is repaid, how often, and whether it is drawn within the plan or stands at its opening. */
export const repaymentChoice = {
  id: 'repayment',
  options: ['constantPayment', 'constantCapital', 'bullet'],
  default: 'constantPayment',
} as const satisfies ChoiceDefinition
export const frequencyChoice = {
  id: 'frequency',
  options: ['monthly', 'quarterly', 'yearly'],
  default: 'monthly',
} as const satisfies ChoiceDefinition
export const originChoice = {
  id: 'origin',
  options: ['new', 'existing'],
  default: 'new',
} as const satisfies ChoiceDefinition

const monthsOfFrequency: Record<string, number> = { monthly: 1, quarterly: 3, yearly: 12 }
const isNew = { choice: 'origin', is: ['new'] } as const

/** The figures of a debt: principal (what is left of it when it already stands), first month, rate, term, grace period. */
export const debtParameters = [
  { id: 'principal', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
  {
    id: 'drawMonth',
    unit: 'month',
    shape: 'scalar',
    min: 22800,
    max: 26399,
    default: 24312,
    integer: true,
    when: isNew,
  },
  { id: 'annualRate', unit: 'rate', shape: 'scalar', min: 0, max: 0.25, default: 0.03 },
  { id: 'duration', unit: 'months', shape: 'scalar', min: 1, max: 480, default: 60, integer: true },
  { id: 'grace', unit: 'months', shape: 'scalar', min: 0, max: 120, default: 0, integer: true },
] as const satisfies readonly ParameterDefinition[]

/** The codes of the rows of a debt, those of its interest apart. */
export const debtRowCodes = [
  'drawPeriod',
  'elapsed',
  'inTerm',
  'paymentDue',
  'repaying',
  'lastPayment',
  'openingBalance',
  'drawdown',
  'payment',
  'capital',
  'closingBalance',
] as const
export const interestRowCodes = ['monthOfTerm', 'periodRate', 'interest', 'interestPaid', 'interestOwed'] as const

/** Where a debt is posted: its own account, that of its accrued interest, and its lines of the cash plan. */
export interface DebtAccounts {
  readonly principal: string
  readonly accrued: string
  readonly cashIn: CashReceipt
  readonly cashOut: CashPayment
}

interface Term {
  /** Months from one payment to the next. */
  readonly step: number
  readonly principal: Operand
  readonly elapsed: RowOperand
  readonly inTerm: RowOperand
  readonly due: RowOperand
  /** 1 in the months in which capital is repaid. */
  readonly repaying: RowOperand
  /** 1 in the month of the last payment. */
  readonly last: RowOperand
}

function layTerm(scope: LineScope): Term {
  const step = monthsOfFrequency[scope.choice('frequency')] ?? 1
  const isExisting = scope.choice('origin') === 'existing'
  const duration = scope.parameter('duration')
  const drawPeriod = scope.row('drawPeriod', {
    unit: 'count',
    kind: 'constant',
    formula: isExisting ? constant(0) : periodOf(scope.parameter('drawMonth')),
  })
  const flag = (code: string, formula: Operand) => scope.row(code, { unit: 'flag', kind: 'flag', formula })
  const elapsed = scope.row('elapsed', { unit: 'months', kind: 'rate', formula: subtract(time('counter'), drawPeriod) })
  const inTerm = flag('inTerm', within(elapsed, constant(1), duration))
  const falls = equals(modulo(multiply(elapsed, inTerm), constant(step)), constant(0))
  const due = flag('paymentDue', step === 1 ? multiply(inTerm, constant(1)) : multiply(inTerm, falls))
  const repaying = within(elapsed, add(scope.parameter('grace'), constant(1)), duration)
  return {
    step,
    principal: multiply(scope.parameter('principal'), scope.active),
    elapsed,
    inTerm,
    due,
    repaying: flag('repaying', multiply(due, repaying)),
    last: flag('lastPayment', equals(elapsed, duration)),
  }
}

/** Interest runs month by month on the opening balance, in proportion (rate / 12), and is paid when a payment falls due. */
function layInterest(scope: LineScope, term: Term, opening: RowOperand, accounts: DebtAccounts): Operand {
  const rate = scope.parameter('annualRate')
  const step = constant(term.step)
  const sinceLast = add(modulo(multiply(subtract(term.elapsed, constant(1)), term.inTerm), step), constant(1))
  const monthOfTerm = scope.row('monthOfTerm', {
    unit: 'count',
    kind: 'rate',
    formula: term.step === 1 ? multiply(term.inTerm, constant(1)) : multiply(sinceLast, term.inTerm),
  })
  const upTo = (month: Operand) => round(multiply(multiply(opening, rate), divide(month, constant(12))))
  scope.row('interest', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(term.inTerm, subtract(upTo(monthOfTerm), upTo(subtract(monthOfTerm, constant(1))))),
    debit: '6611',
    credit: accounts.accrued,
  })
  const periodRate = scope.row('periodRate', {
    unit: 'rate',
    kind: 'rate',
    formula: multiply(term.due, multiply(rate, divide(step, constant(12)))),
  })
  const paid = scope.row('interestPaid', {
    unit: 'cents',
    kind: 'flow',
    formula: round(multiply(opening, periodRate)),
    debit: accounts.accrued,
    credit: '512',
    cash: 'interest',
  })
  scope.row('interestOwed', {
    unit: 'cents',
    kind: 'stock',
    formula: cumulate(constant(0), scope.ref('interest'), paid),
  })
  return paid
}

/** The capital of a payment: what the profile says, never more than what is left, and all of it in the last one. */
function layCapital(scope: LineScope, term: Term, opening: RowOperand, interest: Operand): Operand {
  const months = subtract(scope.parameter('duration'), scope.parameter('grace'))
  const periods = divide(months, constant(term.step))
  const periodRate = multiply(scope.parameter('annualRate'), divide(constant(term.step), constant(12)))
  const payment = (formula: Operand) =>
    scope.row('payment', { unit: 'cents', kind: 'constant', formula: round(formula) })
  const repay = (capital: Operand) => multiply(term.repaying, when(term.last, opening, minimum(opening, capital)))
  switch (scope.choice('repayment')) {
    case 'bullet':
      return multiply(multiply(term.due, term.last), opening)
    case 'constantCapital':
      return repay(payment(divide(term.principal, periods)))
    default:
      return repay(subtract(payment(annuity(periodRate, periods, term.principal)), interest))
  }
}

/**
 * Lays the rows of a debt: drawdown, interest accrued month by month (unless the debt bears none), capital by the chosen
 * profile, and the balance as a corkscrew. The last payment takes what is left, so the balance ends at zero.
 */
export function laySchedule(scope: LineScope, accounts: DebtAccounts, bearsInterest: boolean): void {
  const term = layTerm(scope)
  const isExisting = scope.choice('origin') === 'existing'
  const opening = scope.row('openingBalance', {
    unit: 'cents',
    kind: 'stock',
    formula: previous(scope.ref('closingBalance'), isExisting ? term.principal : constant(0)),
  })
  const drawdown = scope.row('drawdown', {
    unit: 'cents',
    kind: 'flow',
    formula: isExisting ? constant(0) : multiply(term.principal, equals(time('counter'), scope.ref('drawPeriod'))),
    debit: '512',
    credit: accounts.principal,
    cash: accounts.cashIn,
    brings: true,
  })
  const interest = bearsInterest ? layInterest(scope, term, opening, accounts) : constant(0)
  const capital = scope.row('capital', {
    unit: 'cents',
    kind: 'flow',
    formula: layCapital(scope, term, opening, interest),
    debit: accounts.principal,
    credit: '512',
    cash: accounts.cashOut,
  })
  scope.row('closingBalance', {
    unit: 'cents',
    kind: 'stock',
    formula: cumulate(isExisting ? term.principal : constant(0), drawdown, capital),
  })
  if (isExisting) scope.opening(accounts.principal, term.principal)
}
