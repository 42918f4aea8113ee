import { bridgeOffers } from '../domain/analysis/stress/bridgeOffers.ts'
import type { BridgeOffer, LatePayments } from '../domain/analysis/stress/bridgeOffers.ts'
import type { Task } from './task.ts'
import type { StressWork } from './stressTask.ts'

/** Payments of a scenario that come late. */
export interface BridgeWork extends StressWork {
  readonly late: LatePayments
}

/** Sizes every kind of bridge that could carry the plan until the money comes. */
export const bridgeTask: Task<BridgeWork, readonly BridgeOffer[]> = {
  run: ({ plan, scenario, late }) => bridgeOffers(plan, scenario, late),
}
