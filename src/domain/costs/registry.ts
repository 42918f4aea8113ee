import type { LineKind } from '../plan/lineKind.ts'
import { openingCash } from './openingCash.ts'
import { runningCost } from './runningCost.ts'

/** Every kind of cost, investment and opening post, in the order in which they are offered. */
export const costs = { runningCost, openingCash } as const satisfies Record<string, LineKind>

export type CostId = keyof typeof costs
