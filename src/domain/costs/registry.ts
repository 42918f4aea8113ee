import type { LineKind } from '../plan/lineKind.ts'
import { investment } from './investment.ts'
import { openingCash } from './openingCash.ts'
import { openingFunds } from './openingFunds.ts'
import { openingInvestmentGrant } from './openingInvestmentGrant.ts'
import { openingPayable } from './openingPayable.ts'
import { openingReceivable } from './openingReceivable.ts'
import { provisions } from './provisions.ts'
import { runningCost } from './runningCost.ts'
import { staff } from './staff.ts'

/** Every kind of cost, investment and opening post, in the order in which they are offered. */
export const costs = {
  runningCost,
  provisions,
  staff,
  investment,
  openingCash,
  openingReceivable,
  openingPayable,
  openingFunds,
  openingInvestmentGrant,
} as const satisfies Record<string, LineKind>

export type CostId = keyof typeof costs
