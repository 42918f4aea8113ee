import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { add, cumulate, equals, minimum, multiply, previous, when } from '../calc/formulas.ts'
import type { CashPayment, CashReceipt, DatedAccount, LineScope } from '../plan/lineKind.ts'
import { layInterest } from './debtInterest.ts'
import { isByParts, isExisting, layRepaying, layTerm, termRowCodes } from './debtTerm.ts'
import type { DebtTerms, TermRows } from './debtTerm.ts'
import { dueRowCodes, layDueWithinYear } from './dueWithinYear.ts'
import { layEarlyCapital } from './earlyRepayment.ts'
import type { DebtInterest } from './loanRate.ts'
import { accountAtOpening, movedToNewAccountCode, moveToNewAccount } from './moveToNewAccount.ts'
import { capitalOfPart, layParts, partsRowCodes } from './paymentByParts.ts'
import type { Parts } from './paymentByParts.ts'

/** The codes of the rows of a debt, those of its interest apart. */
export const debtRowCodes = [
  ...termRowCodes,
  'openingBalance',
  'drawdown',
  ...partsRowCodes,
  'capitalTyped',
  'capital',
  'closingBalance',
  ...dueRowCodes,
  movedToNewAccountCode,
] as const

/** Where a debt is posted: its account and its lines of the cash plan. */
export interface DebtAccounts {
  readonly principal: string | DatedAccount
  readonly cashIn: CashReceipt
  readonly cashOut: CashPayment
}

/** The rows of a debt that what goes with it (insurance, fees) is worked out from. */
export interface DebtRows {
  readonly term: TermRows
  readonly principal: Operand
  readonly opening: RowOperand
}

/**
 * Lays the rows of a debt: drawdown, interest accrued month by month (null for a debt that bears none), capital by its
 * profile, early repayment, the balance as a corkscrew, and the part of it that is due within a year. Payments are
 * rounded to the cent and the last one takes what is left, so the balance ends at zero.
 */
export function laySchedule(
  scope: LineScope,
  terms: DebtTerms,
  accounts: DebtAccounts,
  interest: DebtInterest | null,
): DebtRows {
  const term = layTerm(scope, terms.step)
  const principal = multiply(scope.parameter('principal'), scope.active)
  const stands = isExisting(scope.line)
  const held = stands ? principal : constant(0)
  const opening = scope.row('openingBalance', {
    unit: 'cents',
    kind: 'stock',
    formula: previous(scope.ref('closingBalance'), held),
  })
  const drawdown = scope.row('drawdown', {
    unit: 'cents',
    kind: 'flow',
    formula: stands ? constant(0) : multiply(principal, equals(time('counter'), scope.ref('drawPeriod'))),
    debit: '512',
    credit: accounts.principal,
    cash: accounts.cashIn,
    brings: true,
  })
  const repaying = isByParts(terms.profile) ? layRepaying(scope, term, terms.grace) : null
  const base = { opening, principal: accounts.principal, repaying }
  const joining = interest && layInterest(scope, terms, term, base, interest)
  const parts = repaying && layParts(scope, terms, term, { principal, opening }, interest)
  const typed = terms.typedCapital ? layTypedCapital(scope, term, terms.typedCapital) : null
  const capital = scope.row('capital', {
    unit: 'cents',
    kind: 'flow',
    formula: capitalFormula(terms, term, { opening, repaying, parts, typed }),
    debit: accounts.principal,
    credit: '512',
    cash: accounts.cashOut,
  })
  const early = terms.early && layEarlyCapital(scope, terms.early, { ...accounts, opening, capital })
  const closing = scope.row('closingBalance', {
    unit: 'cents',
    kind: 'stock',
    formula: cumulate(held, joining ? add(drawdown, joining) : drawdown, early ? add(capital, early) : capital),
  })
  layDueWithinYear(scope, terms, term, { closing, parts, typed })
  layInAccount(scope, accounts.principal, closing, held)
  return { term, principal, opening }
}

/** What a debt that stands opens with, in the account of its time, and its move to the one that a later year asks for. */
function layInAccount(scope: LineScope, account: string | DatedAccount, closing: RowOperand, held: Operand): void {
  const isDated = typeof account !== 'string'
  if (isExisting(scope.line)) scope.opening(isDated ? accountAtOpening(scope, account) : account, held)
  if (isDated) moveToNewAccount(scope, account, closing, held)
}

/** The capital typed for the months in which the debt runs. */
function layTypedCapital(scope: LineScope, { inTerm }: TermRows, typedCapital: Operand): RowOperand {
  return scope.row('capitalTyped', { unit: 'cents', kind: 'flow', formula: multiply(inTerm, typedCapital) })
}

interface CapitalBase {
  readonly opening: RowOperand
  readonly repaying: RowOperand | null
  readonly parts: Parts | null
  readonly typed: RowOperand | null
}

/** The capital of a payment: what the profile says, never more than what is left, and all of it in the last one. */
function capitalFormula(terms: DebtTerms, { last }: TermRows, base: CapitalBase): Operand {
  const { opening, repaying, parts, typed } = base
  if (typed) return when(last, opening, minimum(opening, typed))
  if (!repaying || !parts) return multiply(last, opening)
  return when(last, opening, multiply(repaying, capitalOfPart(terms, parts, opening)))
}
