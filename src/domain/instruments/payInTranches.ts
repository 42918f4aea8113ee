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

const notSingle = { choice: 'payment', is: ['advanceAndBalance', 'threeTranches'] } as const
const three = { choice: 'payment', is: ['threeTranches'] } as const
const delay = { unit: 'months', shape: 'scalar', min: 0, max: 60, integer: true } as const
const share = { unit: 'rate', shape: 'scalar', min: 0, max: 1 } as const

/** Shares and delays after the award; the balance takes what is left. Defaults are practice, not law. */
export const trancheParameters = tranchesUntil(10)

/** The same for an award whose balance usually comes after so many months. */
export function tranchesUntil(balanceDelay: number) {
  return [
    { id: 'advanceShare', ...share, default: 0.7, when: notSingle, toCheck: true },
    { id: 'advanceDelay', ...delay, default: 2, when: notSingle },
    { id: 'interimShare', ...share, default: 0.2, when: three, toCheck: true },
    { id: 'interimDelay', ...delay, default: 6, when: three },
    { id: 'balanceDelay', ...delay, default: balanceDelay },
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

interface TrancheAccounts {
  readonly receivable: string
  readonly cash: CashReceipt
  /** Months that a scenario adds to every payment. */
  readonly extraDelay: Operand
}

/** Turns what is awarded into what is received: each tranche is rounded, the balance is the rest, so no cent is lost. */
export function payInTranches(scope: LineScope, awarded: RowOperand, accounts: TrancheAccounts): void {
  const receive = (due: RowOperand, tranche: 'advance' | 'interim' | 'balance') => {
    const months = scope.row(`${tranche}Months`, {
      unit: 'months',
      kind: 'constant',
      formula: add(scope.parameter(`${tranche}Delay`), accounts.extraDelay),
    })
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
  const payment = scope.choice('payment')
  if (payment === 'single') {
    receive(awarded, 'balance')
    return
  }
  const advance = due('advanceDue', round(multiply(awarded, scope.parameter('advanceShare'))))
  receive(advance, 'advance')
  let paid: Operand = advance
  if (payment === 'threeTranches') {
    const room = subtract(constant(1), scope.parameter('advanceShare'))
    const interim = due('interimDue', round(multiply(awarded, minimum(scope.parameter('interimShare'), room))))
    receive(interim, 'interim')
    paid = add(advance, interim)
  }
  receive(due('balanceDue', subtract(awarded, paid)), 'balance')
}
