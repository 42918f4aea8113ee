import { lineKind } from '../../../../domain/model/lineKinds.ts'
import type { Plan } from '../../../../domain/plan/plan.ts'

/** Whether a plan already says what stands when it opens. */
export function hasOpening(plan: Plan): boolean {
  return plan.lines.some(({ kind, choices }) => {
    const isBalance = lineKind(kind)?.section === 'opening' && kind.startsWith('opening')
    return isBalance || choices['origin'] === 'existing'
  })
}
