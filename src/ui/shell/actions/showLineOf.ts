import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { goTo } from '../../state/route.ts'
import { useWorkspace } from '../../state/workspace.ts'

/** Goes to the screen of a line and opens its form, once its plan is open. */
export function showLineOf(planId: string, { id, kind }: Pick<Line, 'id' | 'kind'>): void {
  const { open, showLine } = useWorkspace.getState()
  goTo({ screen: lineKind(kind)?.section === 'resources' ? 'resources' : 'costs', planId })
  if (open?.state.plan.id === planId) {
    showLine(id)
    return
  }
  const stop = useWorkspace.subscribe((workspace) => {
    const isElsewhere =
      workspace.planId !== null && workspace.planId !== planId && workspace.planId !== open?.state.plan.id
    if (isElsewhere || workspace.refusal !== null) stop()
    if (workspace.open?.state.plan.id !== planId) return
    stop()
    showLine(id)
  })
}
