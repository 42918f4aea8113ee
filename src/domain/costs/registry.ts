import type { LineKind } from '../plan/lineKind.ts'
import { appropriation } from './appropriation.ts'
import { corporateTax } from './corporateTax.ts'
import { grantsPaid } from './grantsPaid.ts'
import { inventories } from './inventories.ts'
import { investment } from './investment.ts'
import { loanGranted } from './loanGranted.ts'
import { sharesHeld } from './sharesHeld.ts'
import { openingCash } from './openingCash.ts'
import { openingDeferredIncome } from './openingDeferredIncome.ts'
import { openingFunds } from './openingFunds.ts'
import { openingInvestmentGrant } from './openingInvestmentGrant.ts'
import { openingPayable } from './openingPayable.ts'
import { openingReceivable } from './openingReceivable.ts'
import { openingRestrictedFunds } from './openingRestrictedFunds.ts'
import { payrollTax } from './payrollTax.ts'
import { provisions } from './provisions.ts'
import { runningCost } from './runningCost.ts'
import { scicAppropriation } from './scicAppropriation.ts'
import { scopAppropriation } from './scopAppropriation.ts'
import { staff } from './staff.ts'
import { staffPosition } from './staffPosition.ts'
import { vatReturn } from './vatReturn.ts'

/** Every kind of cost, investment and opening post, in the order in which they are offered. */
export const costs = {
  runningCost,
  grantsPaid,
  provisions,
  inventories,
  vatReturn,
  corporateTax,
  staffPosition,
  staff,
  payrollTax,
  investment,
  loanGranted,
  sharesHeld,
  openingCash,
  openingReceivable,
  openingPayable,
  openingFunds,
  openingInvestmentGrant,
  openingRestrictedFunds,
  openingDeferredIncome,
  appropriation,
  scicAppropriation,
  scopAppropriation,
} as const satisfies Record<string, LineKind>

export type CostId = keyof typeof costs
