import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  atLeast,
  equals,
  maximum,
  minimum,
  multiply,
  periodOf,
  previous,
  round,
  subtract,
} from '../calc/formulas.ts'
import type { CashReceipt, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { deferredRowCodes, earnedEvenly, layDeferredIncome, spanChoice } from './deferredIncome.ts'
import {
  advanceConditionChoice,
  advanceWait,
  balanceConditionChoice,
  interimConditionChoice,
  signatureDelayParameter,
} from './grantConditions.ts'
import {
  awardChoice,
  coFundingChoice,
  countedAmount,
  maxShareParameter,
  notifiedOnceParameter,
  onceAmountParameter,
  restrictionChoice,
} from './grantContract.ts'
import {
  laySpending,
  servicePeriod,
  servicePeriodParameters,
  spendingChoice,
  spendingRowCodes,
  spentAmountParameter,
} from './grantSpending.ts'
import type { GrantSpending } from './grantSpending.ts'
import { paidAhead, payInTranches, paymentChoice, trancheRowCodes, tranchesOf } from './payInTranches.ts'
import type { TrancheAccounts } from './payInTranches.ts'
import { layRestrictedFund, restrictedFundRowCodes } from './restrictedFunds.ts'
import type { RestrictedFundAccounts } from './restrictedFunds.ts'
import { awardParametersAt, retainedShare, retainedShareCode } from './retainedShare.ts'

/** The month in which a grant is notified. */
export const awardMonthParameter = {
  id: 'awardMonth',
  unit: 'month',
  shape: 'scalar',
  min: 22800,
  max: 26399,
  default: 0,
  integer: true,
} as const satisfies ParameterDefinition

/** The structural choices of a grant that is given once for a project. */
export const projectChoices = [
  awardChoice,
  paymentChoice,
  advanceConditionChoice,
  interimConditionChoice,
  balanceConditionChoice,
  spanChoice,
  { ...restrictionChoice, default: 'restricted' },
  spendingChoice,
  coFundingChoice,
] as const

/** What such a grant is typed by, with what is usual for its kind. */
export function projectParameters(usual: {
  readonly probability: number
  readonly advanceShare: number
  readonly advanceDelay: number
  readonly balanceDelay: number
}) {
  return [
    onceAmountParameter,
    notifiedOnceParameter,
    awardMonthParameter,
    ...awardParametersAt('asked', usual.probability),
    ...servicePeriodParameters,
    signatureDelayParameter,
    ...tranchesOf(usual),
    spentAmountParameter,
    maxShareParameter,
  ] as const
}

/** The codes of the rows of such a grant. */
export const projectRowCodes = [
  retainedShareCode,
  'awardPeriod',
  'awardAmount',
  ...spendingRowCodes,
  ...deferredRowCodes,
  ...restrictedFundRowCodes,
  'claimedToDate',
  ...trancheRowCodes,
] as const

/** Where a grant is posted. */
export interface AwardAccounts {
  readonly receivable: string
  readonly income: string
  readonly cash: CashReceipt
  readonly fund: RestrictedFundAccounts
  /** The driver that makes every award of the kind larger or smaller. */
  readonly driver: 'subsidies' | 'giving'
  /** Months that a scenario or the funder adds to every payment. */
  readonly extraDelay: Operand
}

/**
 * Lays a grant that is given once: income when it is notified, or shared between the fiscal years of its service period;
 * received by tranches, each from what it waits for; what is unspent of a restricted one goes through a restricted fund.
 */
export function layProjectAward(scope: LineScope, accounts: AwardAccounts): void {
  const retained = retainedShare(scope)
  const awardPeriod = layAwardPeriod(scope)
  const counted = multiply(scope.active, multiply(retained, scope.driver(accounts.driver)))
  const amount = layAwardAmount(scope, awardPeriod, multiply(countedAmount(scope), counted))
  const period = servicePeriod(scope, scope.parameter('serviceMonths'))
  const isShared = scope.choice(spanChoice.id) === 'severalYears'
  const isRestricted = scope.choice(restrictionChoice.id) === 'restricted'
  const followsSpending = scope.choice(balanceConditionChoice.id) === 'spending'
  const spending = isRestricted || followsSpending ? laySpending(scope, period, { amount, counted }) : null
  const { whole, income } = isShared
    ? layShared(scope, accounts, { amount, awardPeriod, run: period.run() })
    : layAtOnce(scope, accounts, { amount, awardPeriod })
  if (isRestricted && spending) layRestrictedFund(scope, accounts.fund, { income, spent: spending.spent })
  const waitsForReport = scope.choice(balanceConditionChoice.id) === 'finalReport'
  const waitsForInterim =
    scope.choice('payment') === 'threeTranches' && scope.choice(interimConditionChoice.id) === 'interimReport'
  const tranches: TrancheAccounts = {
    ...accounts,
    waits: {
      ...advanceWait(scope),
      ...(waitsForInterim ? { interim: period.untilMiddle(awardPeriod) } : {}),
      ...(waitsForReport ? { balance: period.untilEnd(awardPeriod) } : {}),
    },
    ...(followsSpending && spending ? { balanceDue: () => layClaims(scope, { amount, awardPeriod, spending }) } : {}),
  }
  payInTranches(scope, whole, tranches)
}

/** Lays the number of the month in which a line is awarded. */
export function layAwardPeriod(scope: LineScope): RowOperand {
  return scope.row('awardPeriod', {
    unit: 'count',
    kind: 'constant',
    formula: periodOf(scope.parameter(awardMonthParameter.id)),
  })
}

/** Lays the whole amount of an award; one that was notified before the plan belongs to its opening and counts nothing. */
export function layAwardAmount(
  scope: LineScope,
  awardPeriod: Operand,
  amount: Operand,
  { code = 'awardAmount', before }: { readonly code?: string; readonly before?: RowOperand } = {},
): RowOperand {
  const counted = multiply(round(amount), atLeast(awardPeriod, constant(1)))
  return scope.row(code, { unit: 'cents', kind: 'constant', formula: before ? add(before, counted) : counted })
}

interface Award {
  readonly amount: RowOperand
  readonly awardPeriod: RowOperand
}

function layAtOnce(scope: LineScope, { receivable, income }: AwardAccounts, { amount, awardPeriod }: Award) {
  const awarded = scope.row('awarded', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(amount, equals(time('counter'), awardPeriod)),
    debit: receivable,
    credit: income,
    brings: true,
  })
  return { whole: awarded, income: awarded }
}

function layShared(scope: LineScope, accounts: AwardAccounts, award: Award & { readonly run: RowOperand }) {
  const awarded = scope.row('awarded', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(award.amount, equals(time('counter'), award.awardPeriod)),
  })
  const earnedAfter = earnedEvenly(award.amount, scope.parameter('serviceMonths'))
  const { receivable, income } = accounts
  return { whole: awarded, income: layDeferredIncome(scope, { ...award, receivable, income, awarded, earnedAfter }) }
}

/** The balance of a grant that is paid as it is spent: what is spent beyond the tranches paid ahead, once it is awarded. */
function layClaims(scope: LineScope, { amount, awardPeriod, spending }: Award & { readonly spending: GrantSpending }) {
  const toDate = minimum(multiply(amount, atLeast(time('counter'), awardPeriod)), spending.toDate())
  const claimed = scope.row('claimedToDate', {
    unit: 'cents',
    kind: 'stock',
    formula: maximum(subtract(toDate, paidAhead(scope, amount)), constant(0)),
  })
  return subtract(claimed, previous(claimed))
}
