import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { add, equals, maximum, modulo, multiply, periodOf, subtract, within } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'

/** How a loan is repaid: equal payments, equal parts of capital, all at its term, equal payments that leave a part for the term, or as typed. */
export const repaymentProfiles = ['constantPayment', 'constantCapital', 'bullet', 'balloon', 'irregular'] as const
export type RepaymentProfile = (typeof repaymentProfiles)[number]

export const repaymentChoice = {
  id: 'repayment',
  options: repaymentProfiles,
  default: 'constantPayment',
} as const satisfies ChoiceDefinition
export const frequencyChoice = {
  id: 'frequency',
  options: ['monthly', 'quarterly', 'halfYearly', 'yearly'],
  default: 'monthly',
} as const satisfies ChoiceDefinition
/** Whether a debt is drawn within the plan or stands at its opening. */
export const originChoice = {
  id: 'origin',
  options: ['new', 'existing'],
  default: 'new',
} as const satisfies ChoiceDefinition

const monthsOfFrequency: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 }

/** Months from one payment of a loan to the next. */
export function paymentStep(line: Line): number {
  return monthsOfFrequency[line.choices[frequencyChoice.id] ?? frequencyChoice.default] ?? 1
}

/** Whether a debt already stands when the plan opens. */
export function isExisting(line: Line): boolean {
  return (line.choices[originChoice.id] ?? originChoice.default) === 'existing'
}

/** Serves only for what comes in within the plan. */
export const whenNew = { choice: 'origin', is: ['new'] } as const
/** Serves only where capital is repaid by parts. */
const whenByParts = { choice: 'repayment', is: ['constantPayment', 'constantCapital', 'balloon'] } as const

/** The amount of a debt (what is left of it when it already stands) and the month in which it comes in. */
export const principalParameters = [
  { id: 'principal', unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true, main: true },
  {
    id: 'drawMonth',
    unit: 'month',
    shape: 'scalar',
    min: 22800,
    max: 26399,
    default: 0,
    integer: true,
    when: whenNew,
  },
] as const satisfies readonly ParameterDefinition[]

/** The months from the drawdown (from the opening, for a debt that stands) to the last payment. */
export const durationParameter = {
  id: 'duration',
  unit: 'months',
  shape: 'scalar',
  min: 1,
  max: 480,
  default: 60,
  integer: true,
} as const satisfies ParameterDefinition

/** Months at the start in which no capital is repaid: interest is paid, or joins the capital (`graceKindChoice`). */
export const graceParameter = {
  id: 'grace',
  unit: 'months',
  shape: 'scalar',
  min: 0,
  max: 120,
  default: 0,
  integer: true,
  when: whenByParts,
} as const satisfies ParameterDefinition

/** The yearly rate, in proportion to the months (rate / 12). */
export const annualRateParameter = {
  id: 'annualRate',
  unit: 'rate',
  shape: 'scalar',
  min: 0,
  max: 0.25,
  default: 0.03,
  toCheck: true,
} as const satisfies ParameterDefinition

/** How a debt is paid back. */
export interface DebtTerms {
  readonly profile: RepaymentProfile
  /** Months from one payment to the next. */
  readonly step: number
  /** Months without capital; of no effect where capital is not repaid by parts. */
  readonly grace: Operand
  /** Interest joins the capital while capital waits: during the grace period, or up to the term of a bullet loan. */
  readonly capitalises?: boolean
  /** What a balloon leaves to the last payment, in cents. */
  readonly residual?: Operand
  /** The capital of an irregular schedule, month by month, in cents. */
  readonly typedCapital?: Operand
  readonly early?: EarlyTerms
}

/** Capital paid back before its time: in which month, how much at most (cents), and whether payments are computed again. */
export interface EarlyTerms {
  readonly month: Operand
  readonly amount: Operand
  readonly lowers: boolean
}

/** The rows that say when a debt runs and when it is paid. */
export interface TermRows {
  readonly elapsed: RowOperand
  readonly inTerm: RowOperand
  /** 1 in the months of a payment; the last one falls at the term even when the steps do not lead there. */
  readonly due: RowOperand
  /** 1 in the month of the last payment. */
  readonly last: RowOperand
}

export const termRowCodes = ['drawPeriod', 'elapsed', 'inTerm', 'lastPayment', 'paymentDue', 'repaying'] as const

/** Lays the clock of a debt: months since the drawdown, and the flags of its payments. */
export function layTerm(scope: LineScope, step: number): TermRows {
  const duration = scope.parameter('duration')
  const drawPeriod = scope.row('drawPeriod', {
    unit: 'count',
    kind: 'constant',
    formula: isExisting(scope.line) ? constant(0) : periodOf(scope.parameter('drawMonth')),
  })
  const elapsed = scope.row('elapsed', { unit: 'months', kind: 'rate', formula: subtract(time('counter'), drawPeriod) })
  const inTerm = flagRow(scope, 'inTerm', within(elapsed, constant(1), duration))
  const last = flagRow(scope, 'lastPayment', equals(elapsed, duration))
  const falls = equals(modulo(multiply(elapsed, inTerm), constant(step)), constant(0))
  const due = step === 1 ? inTerm : flagRow(scope, 'paymentDue', multiply(inTerm, maximum(falls, last)))
  return { elapsed, inTerm, due, last }
}

/** Lays the flag of the payments that repay capital: those after the grace period. */
export function layRepaying(scope: LineScope, { due, elapsed }: TermRows, grace: Operand): RowOperand {
  const afterGrace = within(elapsed, add(grace, constant(1)), scope.parameter('duration'))
  return flagRow(scope, 'repaying', multiply(due, afterGrace))
}

/** Whether capital is repaid by parts, payment after payment. */
export function isByParts(profile: RepaymentProfile): boolean {
  return profile === 'constantPayment' || profile === 'constantCapital' || profile === 'balloon'
}

/** Lays a row that is 1 or 0. */
export function flagRow(scope: LineScope, code: string, formula: Operand): RowOperand {
  return scope.row(code, { unit: 'flag', kind: 'flag', formula })
}
