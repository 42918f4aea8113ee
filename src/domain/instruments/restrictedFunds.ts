import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import { cumulate, maximum, minimum, multiply, previous, subtract } from '../calc/formulas.ts'
import type { LineRow, LineScope } from '../plan/lineKind.ts'

/** The three accounts of a restricted fund: the fund itself, what is set aside in it, what is used of it (ANC 2018-06 art. 132-1). */
export interface RestrictedFundAccounts {
  readonly fund: '191' | '194' | '195' | '196'
  readonly setAside: '6891' | '6894' | '6895' | '6896'
  readonly used: '7891' | '7894' | '7895' | '7896'
}

/** Funds dedicated by public grants, by the contributions of other bodies, by the generosity of the public; bequests still to come. */
export const restrictedFundAccounts = {
  grants: { fund: '194', setAside: '6894', used: '7894' },
  contributions: { fund: '195', setAside: '6895', used: '7895' },
  bequests: { fund: '191', setAside: '6891', used: '7891' },
  publicGenerosity: { fund: '196', setAside: '6896', used: '7896' },
} as const satisfies Record<string, RestrictedFundAccounts>

/** The codes of the rows of a restricted fund; the follow-up of restricted funds reads the last four in every kind that has them. */
export const restrictedFundRowCodes = [
  'unspentToDate',
  'fundOpening',
  'fundUsed',
  'fundSetAside',
  'fundClosing',
] as const

/** What comes in and goes out of the project that a fund is dedicated to, month by month, in cents. */
export interface RestrictedFlows {
  /** Income of the project. */
  readonly income: Operand
  /** What is spent of it, whichever year it came from. */
  readonly spent: Operand
  /** What the fund already holds when the plan opens. */
  readonly opening?: Operand
}

/**
 * Lays a restricted fund: what is unspent of a project's money at each closing is set aside (D 689 C 19), and is used as
 * it is spent from then on (D 19 C 789). Spending beyond what came in leaves the fund at zero. Source: DOMAIN 1.3 subv_expl.
 */
export function layRestrictedFund(scope: LineScope, accounts: RestrictedFundAccounts, flows: RestrictedFlows): void {
  const held = flows.opening ?? constant(0)
  const amount = (code: string, kind: 'flow' | 'stock', formula: Operand, posting: Partial<LineRow> = {}): RowOperand =>
    scope.row(code, { unit: 'cents', kind, formula, ...posting })
  const unspent = amount('unspentToDate', 'stock', cumulate(held, flows.income, flows.spent))
  const opening = amount('fundOpening', 'stock', previous(scope.ref('fundClosing'), held))
  const used = amount('fundUsed', 'flow', minimum(opening, flows.spent), {
    debit: accounts.fund,
    credit: accounts.used,
  })
  const toSetAside = maximum(subtract(unspent, subtract(opening, used)), constant(0))
  const setAside = amount('fundSetAside', 'flow', multiply(time('yearEnd'), toSetAside), {
    debit: accounts.setAside,
    credit: accounts.fund,
  })
  amount('fundClosing', 'stock', cumulate(held, setAside, used))
  if (flows.opening) scope.opening(accounts.fund, flows.opening)
}
