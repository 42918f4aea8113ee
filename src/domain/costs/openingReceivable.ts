import { add } from '../calc/formulas.ts'
import type { Operand } from '../calc/expression.ts'
import type { LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { openAndSettle, openingSettlementParameters } from './openingSettlement.ts'

/** What others owe when the plan opens: customers, grants awarded, other income; received later (D 512 C 41, 44 or 46). */
export const openingReceivable = {
  id: 'openingReceivable',
  section: 'opening',
  forms: legalForms,
  choices: [{ id: 'account', options: ['411', '4417', '4411', '4687'], default: '4417' }],
  parameters: openingSettlementParameters,
  rowCodes: ['settled'],
  sources: [],
  build(scope) {
    const account = scope.choice('account')
    scope.row('settled', {
      unit: 'cents',
      kind: 'flow',
      formula: openAndSettle(scope, account, delayOf(scope, account)),
      debit: '512',
      credit: account,
      cash: 'openingReceivables',
    })
  },
} as const satisfies LineKind

/** Customers and public funders pay as late as a scenario says, for what they owe from before as for the rest. */
function delayOf(scope: LineScope, account: string): Operand {
  const typed = scope.parameter('settlementDelay')
  if (account === '411') return add(typed, scope.driver('customerDelay'))
  return account.startsWith('44') ? add(typed, scope.driver('publicDelay')) : typed
}
