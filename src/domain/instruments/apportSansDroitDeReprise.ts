import { multiply, round } from '../calc/formulas.ts'
import type { LineKind } from '../plan/lineKind.ts'
import { securedButUnsure } from './checkAward.ts'
import { retainedShare, retainedShareCode } from './retainedShare.ts'
import { profileChoice, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { yearlyAwardParameters } from './yearlyAward.ts'

/**
 * Apport associatif sans droit de reprise: own funds given for good (D 512 C 1024), no income. Sources: DOMAIN 1.3
 * apport_sans_reprise.
 */
export const apportSansDroitDeReprise = {
  id: 'apportSansDroitDeReprise',
  section: 'resources',
  family: 'solidarityFinance',
  forms: ['association'],
  choices: [{ ...profileChoice, default: 'oneMonth' }],
  parameters: yearlyAwardParameters,
  rowCodes: [retainedShareCode, 'yearAmount', ...profileRowCodes, 'received'],
  sources: ['anc2018-06'],
  build(scope) {
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(multiply(scope.parameter('amount'), scope.active), retainedShare(scope))),
    })
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
      debit: '512',
      credit: '1024',
      cash: 'ownFundsIn',
      brings: true,
    })
  },
  check: securedButUnsure,
} as const satisfies LineKind
