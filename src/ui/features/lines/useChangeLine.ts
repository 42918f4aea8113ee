import type { Line } from '../../../domain/plan/plan.ts'
import type { Edit } from '../../../editing/edit.ts'
import { changeLineIn } from '../../../editing/edits/scenarioLines.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'

/** Changes what a line is made of in the scenario that is shown, and opens the copy that takes its place there. */
export function useChangeLine(line: Line): (change: (lineId: string) => Edit) => void {
  const { newId } = useServices()
  const { scenarioId } = useOpenPlan()
  const { run, showLine } = useWorkspace()
  return (change) => {
    const id = newId()
    run(changeLineIn(scenarioId, line.id, id, change))
    const after = useWorkspace.getState().open?.model.plan
    if (after?.lines.some((one) => one.id === id)) showLine(id)
  }
}
