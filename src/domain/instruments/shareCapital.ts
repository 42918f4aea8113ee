import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { cumulate, multiply, shift } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { layShareInterest, shareInterestRowCodes } from './shareInterest.ts'
import type { InterestShareFigure } from './shareInterest.ts'

/** Whether the shares earn interest, which the assembly takes off the result. */
export const shareInterestChoice = {
  id: 'shareInterest',
  options: ['none', 'paid'],
  default: 'none',
} as const satisfies ChoiceDefinition

export const whenInterestPaid = { choice: shareInterestChoice.id, is: ['paid'] } as const

/** An amount of shares of each fiscal year. */
export const yearlySharesParameter = {
  unit: 'cents',
  shape: 'byYear',
  min: 0,
  max: 1e12,
  default: 0,
  integer: true,
} as const

/** What the shares of a cooperative are typed by once they are subscribed. */
export const shareParameters = [
  { id: 'redemptions', ...yearlySharesParameter },
  {
    id: 'redemptionDelay',
    unit: 'months',
    shape: 'scalar',
    min: 0,
    max: 120,
    default: 0,
    integer: true,
    source: 'scicRedemption',
  },
  { id: 'nominalValue', unit: 'cents', shape: 'scalar', min: 1, max: 1e8, default: 10_000, integer: true },
  { id: 'shareRate', unit: 'rate', shape: 'byYear', min: 0, max: 0.25, default: 0, when: whenInterestPaid },
  {
    id: 'decisionMonth',
    unit: 'calendarMonth',
    shape: 'scalar',
    min: 1,
    max: 12,
    default: 6,
    integer: true,
    when: whenInterestPaid,
  },
  {
    id: 'shareInterestDelay',
    unit: 'months',
    shape: 'scalar',
    min: 0,
    max: 24,
    default: 1,
    integer: true,
    when: whenInterestPaid,
  },
] as const satisfies readonly ParameterDefinition[]

/** The codes of the rows of share capital, its subscription apart. */
export const shareRowCodes = ['redeemed', 'redemptionPaid', 'sharesHeld', ...shareInterestRowCodes] as const

/** What a line of shares brings: what is subscribed month by month, and what is held when the plan opens. */
interface ShareCapital {
  readonly subscribed: RowOperand
  readonly held?: Operand
  readonly interestShare: InterestShareFigure
}

/**
 * Lays what becomes of shares: those who leave are owed their nominal value when the fiscal year closes (D 1013 C 4567),
 * and paid once the statutes allow it (D 4567 C 512); the rest may earn interest. Source: DOMAIN 1.2, 1.4 parts sociales.
 */
export function layShareCapital(scope: LineScope, { subscribed, held, interestShare }: ShareCapital): void {
  const opening = held ? multiply(held, scope.active) : constant(0)
  const redeemed = scope.row('redeemed', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(multiply(scope.parameter('redemptions'), scope.active), time('yearEnd')),
    debit: '1013',
    credit: '4567',
  })
  scope.row('redemptionPaid', {
    unit: 'cents',
    kind: 'flow',
    formula: shift(redeemed, scope.parameter('redemptionDelay')),
    debit: '4567',
    credit: '512',
    cash: 'ownFundsOut',
  })
  const stands = scope.row('sharesHeld', {
    unit: 'cents',
    kind: 'stock',
    formula: cumulate(opening, subscribed, redeemed),
  })
  if (held) scope.opening('1013', opening)
  if (scope.choice(shareInterestChoice.id) === 'paid') layShareInterest(scope, { stands, opening, interestShare })
}
