import type { Line } from '../plan/plan.ts'
import { paymentChoice } from './payInTranches.ts'

/** The codes of the rows by which an award that is paid in tranches (with `paymentChoice` as it stands) is received. */
export function trancheReceipts(line: Line): readonly string[] {
  switch (line.choices[paymentChoice.id] ?? paymentChoice.default) {
    case 'single':
      return ['balanceReceived']
    case 'advanceAndBalance':
      return ['advanceReceived', 'balanceReceived']
    default:
      return ['advanceReceived', 'interimReceived', 'balanceReceived']
  }
}
