import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  cumulate,
  divide,
  equals,
  maximum,
  minimum,
  multiply,
  previous,
  round,
  shift,
  yearToDate,
} from '../calc/formulas.ts'
import type { LineScope } from '../plan/lineKind.ts'

/** The codes of the rows of the interest on shares. */
export const shareInterestRowCodes = [
  'shareMonths',
  'interestToDate',
  'resultToDate',
  'aidToDate',
  'interestEarned',
  'interestPending',
  'interestDecided',
  'shareInterestPaid',
] as const

/** The legal figure of the largest share of a result that may pay interest on shares. */
export type InterestShareFigure = 'scicInterestShare' | 'scopInterestShare'

interface SharesThatEarn {
  /** The shares held at the end of each month, and when the plan opens. */
  readonly stands: RowOperand
  readonly opening: Operand
  readonly interestShare: InterestShareFigure
}

/**
 * Lays the interest on shares, an appropriation of the result and never a charge: it runs on the shares held, month by
 * month; once the year is closed, no more of it remains than the law lets the result pay; the assembly decides on it in its
 * month (D 110 C 457), and it is paid later (D 457 C 512). The result before the plan is not known: it pays nothing.
 */
export function layShareInterest(scope: LineScope, { stands, opening, interestShare }: SharesThatEarn): void {
  const stock = (code: string, formula: Operand) => scope.row(code, { unit: 'cents', kind: 'stock', formula })
  const shareMonths = stock('shareMonths', yearToDate(previous(stands, opening)))
  const monthlyRate = divide(scope.parameter('shareRate'), constant(12))
  const toDate = stock('interestToDate', round(multiply(shareMonths, monthlyRate)))
  const result = stock('resultToDate', yearToDate(scope.statement('income', 'result')))
  stock('aidToDate', yearToDate(publicAid(scope)))
  const mostOfResult = multiply(maximum(previous(result), constant(0)), scope.legal(interestShare))
  const earned = scope.row('interestEarned', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(time('yearStart'), round(minimum(previous(toDate), mostOfResult))),
  })
  const pending = add(previous(scope.ref('interestPending')), earned)
  const decided = scope.row('interestDecided', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(equals(time('calendarMonth'), scope.parameter('decisionMonth')), pending),
    debit: '110',
    credit: '457',
  })
  stock('interestPending', cumulate(constant(0), earned, decided))
  scope.row('shareInterestPaid', {
    unit: 'cents',
    kind: 'flow',
    formula: shift(decided, scope.parameter('shareInterestDelay')),
    debit: '457',
    credit: '512',
    cash: 'shareInterest',
  })
}

/** What public bodies and associations brought to income: it may not pay interest on the shares of a SCIC. */
function publicAid(scope: LineScope): Operand {
  const income = (code: string) => scope.statement('income', code)
  return add(income('grants'), income('investmentGrantShare'), income('contributionsReceived'))
}
