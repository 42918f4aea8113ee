import { add } from './add.ts'
import { annuity } from './annuity.ts'
import { atLeast } from './atLeast.ts'
import { choose } from './choose.ts'
import { cumulate } from './cumulate.ts'
import { divide } from './divide.ts'
import { equals } from './equals.ts'
import { following } from './following.ts'
import { maximum } from './maximum.ts'
import { minimum } from './minimum.ts'
import { modulo } from './modulo.ts'
import { multiply } from './multiply.ts'
import { negate } from './negate.ts'
import { periodOf } from './periodOf.ts'
import { power } from './power.ts'
import { previous } from './previous.ts'
import { ratio } from './ratio.ts'
import { round } from './round.ts'
import { shift } from './shift.ts'
import { subtract } from './subtract.ts'
import { when } from './when.ts'
import { within } from './within.ts'
import { yearToDate } from './yearToDate.ts'
import { yearTotal } from './yearTotal.ts'
import type { Operator } from './operator.ts'

/** Every operator that a formula may use: a small, closed set. */
export const operators = {
  add,
  annuity,
  atLeast,
  choose,
  cumulate,
  divide,
  equals,
  following,
  maximum,
  minimum,
  modulo,
  multiply,
  negate,
  periodOf,
  power,
  previous,
  ratio,
  round,
  shift,
  subtract,
  when,
  within,
  yearToDate,
  yearTotal,
} satisfies Record<string, Operator>

export type OperatorId = keyof typeof operators

/** The operator of an id. */
export function operatorOf(id: OperatorId): Operator {
  return operators[id]
}
