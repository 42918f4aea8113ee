import type { LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { openAndSettle, openingSettlementParameters } from './openingSettlement.ts'

/** What is owed when the plan opens: suppliers, suppliers of assets, staff, social bodies, taxes; paid later (D 40 to 44 C 512). */
export const openingPayable = {
  id: 'openingPayable',
  section: 'opening',
  forms: legalForms,
  choices: [{ id: 'account', options: ['401', '404', '421', '431', '444', '447', '4455'], default: '401' }],
  parameters: openingSettlementParameters,
  rowCodes: ['settled'],
  sources: [],
  build(scope) {
    const account = scope.choice('account')
    scope.row('settled', {
      unit: 'cents',
      kind: 'flow',
      formula: openAndSettle(scope, account, scope.parameter('settlementDelay')),
      debit: account,
      credit: '512',
      cash: 'openingPayables',
    })
  },
} as const satisfies LineKind
