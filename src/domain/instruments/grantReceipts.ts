import type { Line } from '../plan/plan.ts'
import { paymentChoice } from './payInTranches.ts'

/** The kinds of grants that may be ceded to a bank: they have a status, a row `awarded`, and rows of what is received. */
export const cedableGrants = [
  'operatingGrant',
  'projectGrant',
  'callForProjects',
  'conventionPluriannuelle',
  'europeanFund',
  'investmentGrant',
] as const

/** The codes of the rows by which such a grant is received. */
export function grantReceipts(grant: Line): readonly string[] {
  if (grant.kind === 'europeanFund') return ['received']
  switch (grant.choices[paymentChoice.id] ?? paymentChoice.default) {
    case 'single':
      return ['balanceReceived']
    case 'advanceAndBalance':
      return ['advanceReceived', 'balanceReceived']
    default:
      return ['advanceReceived', 'interimReceived', 'balanceReceived']
  }
}
