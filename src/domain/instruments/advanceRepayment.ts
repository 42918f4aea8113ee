import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  atLeast,
  cumulate,
  divide,
  equals,
  maximum,
  minimum,
  modulo,
  multiply,
  periodOf,
  previous,
  round,
  subtract,
  when,
} from '../calc/formulas.ts'
import type { ChoiceDefinition, DatedAccount, LineRow, LineScope } from '../plan/lineKind.ts'
import { conditionalAdvance } from './datedAccounts.ts'
import { isExisting, paymentStep } from './debtTerm.ts'
import { accountAtOpening, movedToNewAccountCode, moveToNewAccount } from './moveToNewAccount.ts'

/** Whether an advance is due in any case, or only if what it pays for succeeds. */
export const conditionChoice = {
  id: 'condition',
  options: ['unconditional', 'onSuccess'],
  default: 'unconditional',
} as const satisfies ChoiceDefinition

/** What becomes of the project. */
export const advanceOutcomeChoice = {
  id: 'advanceOutcome',
  options: ['success', 'failure'],
  default: 'success',
  when: { choice: conditionChoice.id, is: ['onSuccess'] },
} as const satisfies ChoiceDefinition

export const whenAdvanceFails = { choice: advanceOutcomeChoice.id, is: ['failure'] } as const

/** The codes of the rows of an advance. */
export const advanceRowCodes = [
  'awardAmount',
  'drawPeriod',
  'capitalPayments',
  'paymentsMade',
  'openingBalance',
  'drawdown',
  'planned',
  'lastPayment',
  'capital',
  'givenUp',
  'closingBalance',
  'paymentsInYear',
  'partLeft',
  'dueWithinYear',
  movedToNewAccountCode,
] as const

const cents = (kind: 'flow' | 'stock', formula: Operand, posting: Partial<LineRow> = {}): LineRow => ({
  unit: 'cents',
  kind,
  formula,
  ...posting,
})

/** Whether the project fails, so that a part of the advance is given up. */
export function advanceFails(scope: Pick<LineScope, 'choice'>): boolean {
  return scope.choice(conditionChoice.id) === 'onSuccess' && scope.choice(advanceOutcomeChoice.id) === 'failure'
}

/**
 * Lays the capital of an advance: drawn in a month or standing at the opening, paid back by equal parts after its deferral,
 * the last part taking what is left; on failure a share of what is left is given up, and the next parts shrink with it.
 */
export function layAdvanceCapital(scope: LineScope, amount: RowOperand): void {
  const stands = isExisting(scope.line)
  const account: string | DatedAccount = scope.choice(conditionChoice.id) === 'onSuccess' ? conditionalAdvance : '168'
  const drawPeriod = scope.row('drawPeriod', {
    unit: 'count',
    kind: 'constant',
    formula: stands ? constant(0) : periodOf(scope.parameter('drawMonth')),
  })
  const held = stands ? amount : constant(0)
  const { parts, paid } = layParts(scope, drawPeriod)
  const closing = scope.ref('closingBalance')
  const opening = scope.row('openingBalance', cents('stock', previous(closing, held)))
  const drawdown = scope.row(
    'drawdown',
    cents('flow', stands ? constant(0) : multiply(amount, equals(time('counter'), drawPeriod)), {
      debit: '512',
      credit: account,
      cash: 'borrowing',
      brings: true,
    }),
  )
  const left = layLeftByFailure(scope)
  const planned = scope.row(
    'planned',
    cents('flow', multiply(round(divide(multiply(amount, subtract(paid, previous(paid))), parts)), left)),
  )
  const last = scope.row('lastPayment', {
    unit: 'flag',
    kind: 'flag',
    formula: multiply(atLeast(paid, parts), atLeast(time('counter'), drawPeriod)),
  })
  const capital = scope.row(
    'capital',
    cents('flow', when(last, opening, minimum(opening, round(planned))), {
      debit: account,
      credit: '512',
      cash: 'loanRepayments',
    }),
  )
  const abandoned = advanceFails(scope) ? layAbandoned(scope, { opening, capital, account }) : null
  scope.row('closingBalance', cents('stock', cumulate(held, drawdown, abandoned ? add(capital, abandoned) : capital)))
  const nextYear = scope.row('paymentsInYear', {
    unit: 'count',
    kind: 'rate',
    formula: paymentsBy(scope, drawPeriod, parts, constant(12)),
  })
  const due = multiply(round(divide(multiply(amount, subtract(nextYear, paid)), parts)), left)
  const allDue = multiply(closing, atLeast(nextYear, parts))
  scope.row('dueWithinYear', cents('stock', maximum(minimum(closing, round(due)), allDue)))
  if (typeof account === 'object') moveToNewAccount(scope, account, closing, held)
  if (stands) scope.opening(typeof account === 'string' ? account : accountAtOpening(scope, account), amount)
}

interface Parts {
  /** How many parts the advance is paid back in, and how many are paid by the end of each month. */
  readonly parts: RowOperand
  readonly paid: RowOperand
}

function layParts(scope: LineScope, drawPeriod: RowOperand): Parts {
  const step = constant(paymentStep(scope.line))
  const rounded = subtract(add(scope.parameter('repaymentMonths'), step), constant(1))
  const parts = scope.row('capitalPayments', {
    unit: 'count',
    kind: 'constant',
    formula: divide(subtract(rounded, modulo(rounded, step)), step),
  })
  const formula = paymentsBy(scope, drawPeriod, parts, constant(0))
  return { parts, paid: scope.row('paymentsMade', { unit: 'count', kind: 'rate', formula }) }
}

/** How many parts are paid so many months after this one. */
function paymentsBy(scope: LineScope, drawPeriod: RowOperand, parts: RowOperand, later: Operand): Operand {
  const step = constant(paymentStep(scope.line))
  const since = subtract(add(time('counter'), later), add(drawPeriod, scope.parameter('deferral')))
  const repaying = maximum(since, constant(0))
  return minimum(divide(subtract(repaying, modulo(repaying, step)), step), parts)
}

/** What the failure of the project leaves of the parts to come. */
function layLeftByFailure(scope: LineScope): Operand {
  if (!advanceFails(scope)) return constant(1)
  const failed = atLeast(time('counter'), add(periodOf(scope.parameter('failureMonth')), constant(1)))
  return scope.row('partLeft', {
    unit: 'rate',
    kind: 'rate',
    formula: subtract(constant(1), multiply(scope.parameter('abandonedShare'), failed)),
  })
}

interface Abandonment {
  readonly opening: RowOperand
  readonly capital: RowOperand
  readonly account: string | DatedAccount
}

/** What is given up in the month of the failure: income without cash. */
function layAbandoned(scope: LineScope, { opening, capital, account }: Abandonment): RowOperand {
  const falls = equals(time('counter'), periodOf(scope.parameter('failureMonth')))
  const share = round(multiply(subtract(opening, capital), scope.parameter('abandonedShare')))
  return scope.row('givenUp', cents('flow', multiply(falls, share), { debit: account, credit: '758' }))
}
