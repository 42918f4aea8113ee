import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant } from '../calc/expression.ts'
import { add, minimum, multiply, round, shift, subtract } from '../calc/formulas.ts'
import type { CashReceipt, ChoiceDefinition, LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** In how many payments an awarded amount comes. */
export const paymentChoice = {
  id: 'payment',
  options: ['single', 'advanceAndBalance', 'threeTranches'],
  default: 'advanceAndBalance',
} as const satisfies ChoiceDefinition

export const whenNotSingle = { choice: 'payment', is: ['advanceAndBalance', 'threeTranches'] } as const
export const whenThreeTranches = { choice: 'payment', is: ['threeTranches'] } as const
const delay = { unit: 'months', shape: 'scalar', min: 0, max: 60, integer: true } as const
const share = { unit: 'rate', shape: 'scalar', min: 0, max: 1 } as const

/** Shares and delays after the award; the balance takes what is left. Defaults are practice, not law. */
export const trancheParameters = tranchesUntil(10)

/** The same for an award whose balance usually comes after so many months. */
export function tranchesUntil(balanceDelay: number) {
  return tranchesOf({ advanceShare: 0.7, advanceDelay: 2, balanceDelay })
}

/** The same for an award whose advance is usually of another share, or comes after other delays. */
export function tranchesOf(usual: {
  readonly advanceShare: number
  readonly advanceDelay: number
  readonly balanceDelay: number
}) {
  return [
    { id: 'advanceShare', ...share, default: usual.advanceShare, when: whenNotSingle, toCheck: true },
    { id: 'advanceDelay', ...delay, default: usual.advanceDelay, when: whenNotSingle },
    { id: 'interimShare', ...share, default: 0.2, when: whenThreeTranches, toCheck: true },
    { id: 'interimDelay', ...delay, default: 6, when: whenThreeTranches },
    { id: 'balanceDelay', ...delay, default: usual.balanceDelay },
  ] as const satisfies readonly ParameterDefinition[]
}

/** The codes of the rows that tranches add. */
export const trancheRowCodes = [
  'advanceDue',
  'advanceMonths',
  'advanceReceived',
  'interimDue',
  'interimMonths',
  'interimReceived',
  'balanceDue',
  'balanceMonths',
  'balanceReceived',
] as const

type Tranche = 'advance' | 'interim' | 'balance'

/** Where tranches are posted, and from when their delays count. */
export interface TrancheAccounts {
  readonly receivable: string
  readonly cash: CashReceipt
  /** Months that a scenario adds to every payment. */
  readonly extraDelay: Operand
  /** Months from the award to what a tranche waits for; none when its delay counts from the award. */
  readonly waits?: { readonly [Each in Tranche]?: Operand }
  /** What of the balance falls due in a month, where it is not due as soon as it is awarded. */
  readonly balanceDue?: (awardedBalance: Operand) => Operand
}

/** Turns what is awarded into what is received: each tranche is rounded, the balance is the rest, so no cent is lost. */
export function payInTranches(scope: LineScope, awarded: RowOperand, accounts: TrancheAccounts): void {
  const receive = (due: RowOperand, tranche: Tranche) => {
    const wait = accounts.waits?.[tranche]
    const after = [scope.parameter(`${tranche}Delay`), ...(wait ? [wait] : []), accounts.extraDelay]
    const months = scope.row(`${tranche}Months`, { unit: 'months', kind: 'constant', formula: add(...after) })
    scope.row(`${tranche}Received`, {
      unit: 'cents',
      kind: 'flow',
      formula: shift(due, months),
      debit: '512',
      credit: accounts.receivable,
      cash: accounts.cash,
    })
  }
  const due = (code: string, formula: Operand) => scope.row(code, { unit: 'cents', kind: 'flow', formula })
  const ahead = shareAhead(scope)
  const before: RowOperand[] = []
  if (ahead) {
    const advance = due('advanceDue', round(multiply(awarded, ahead.advance)))
    receive(advance, 'advance')
    before.push(advance)
    if (ahead.both) {
      const interim = due('interimDue', subtract(round(multiply(awarded, ahead.both)), advance))
      receive(interim, 'interim')
      before.push(interim)
    }
  }
  const rest = before.length === 0 ? awarded : subtract(awarded, add(...before))
  const balance = accounts.balanceDue ? accounts.balanceDue(rest) : rest
  receive(balance.kind === 'row' ? balance : due('balanceDue', balance), 'balance')
}

/** What is paid before the balance of an awarded amount. */
export function paidAhead(scope: LineScope, amount: RowOperand): Operand {
  const ahead = shareAhead(scope)
  return ahead ? round(multiply(amount, ahead.both ?? ahead.advance)) : constant(0)
}

/** The shares that come before the balance: the advance, and the advance with the second payment, which never exceed the whole. */
function shareAhead(scope: LineScope): { readonly advance: Operand; readonly both?: Operand } | null {
  const payment = scope.choice('payment')
  if (payment === 'single') return null
  const advance = scope.parameter('advanceShare')
  if (payment === 'advanceAndBalance') return { advance }
  return { advance, both: minimum(add(advance, scope.parameter('interimShare')), constant(1)) }
}
