import type { Handover } from '../../domain/plan/handover.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { MAX_EARLIER } from '../../domain/plan/sharedCopy.ts'
import type { SharedCopy } from '../../domain/plan/sharedCopy.ts'
import { withoutCopies } from '../../domain/plan/withoutCopies.ts'
import type { Edit } from '../edit.ts'

/** What is said of an exchange. */
export type Exchange = Pick<SharedCopy, 'id' | 'day' | 'by' | 'with' | 'note'>

/** The plan with what it is now kept as the version that both sides hold. */
export function sharedAs(plan: Plan, exchange: Exchange): Plan {
  return { ...plan, shared: { ...exchange, earlier: earlierOf(plan), plan: withoutCopies(plan) } }
}

/** Keeps the plan as it is sent. */
export function sendPlan(exchange: Exchange): Edit {
  return {
    label: () => ({ code: 'sendPlan', name: exchange.with }),
    apply: (plan) => sharedAs(plan, exchange),
  }
}

/**
 * Puts what came out of a merge in the place of the plan, as one step; their version becomes the last one that both sides
 * hold. When they sent it without saying so, the exchange is the one that is given.
 */
export function takeVersion(merged: Plan, theirs: Plan, exchange: Exchange): Edit {
  return {
    label: () => ({ code: 'takeVersion', name: exchange.by }),
    apply(plan) {
      const { shared } = theirs
      const isSent = shared !== null && shared.id !== plan.shared?.id
      const earlier = [...(isSent ? shared.earlier : []), ...earlierOf(plan)]
      const id = shared?.id ?? exchange.id
      const known = [...new Set(earlier)].filter((one) => one !== id).slice(0, MAX_EARLIER)
      return { ...merged, id: plan.id, shared: { ...exchange, id, earlier: known, plan: withoutCopies(theirs) } }
    },
  }
}

/** Says who hands the plan over, to whom, with which words; null when nobody does. */
export function setHandover(handover: Handover | null): Edit {
  return {
    label: () => ({ code: 'setHandover', name: handover?.to ?? '' }),
    apply: (plan) => (JSON.stringify(plan.handover) === JSON.stringify(handover) ? plan : { ...plan, handover }),
  }
}

function earlierOf({ shared }: Plan): readonly string[] {
  return shared ? [shared.id, ...shared.earlier].slice(0, MAX_EARLIER) : []
}
