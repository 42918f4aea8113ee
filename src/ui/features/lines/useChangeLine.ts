import type { Edit } from '../../../editing/edit.ts'
import { changeLineIn } from '../../../editing/edits/scenarioLines.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'

/** Changes what a line is made of in the scenario that is shown; an open form goes on with the copy that takes its place there. */
export function useChangeLine(): (lineId: string, change: (lineId: string) => Edit) => void {
  const { newId } = useServices()
  const { scenarioId } = useOpenPlan()
  const { run, showLine, lineId: openLine } = useWorkspace()
  return (lineId, change) => {
    const id = newId()
    run(changeLineIn(scenarioId, lineId, id, change))
    const after = useWorkspace.getState().open?.model.plan
    if (openLine === lineId && after?.lines.some((line) => line.id === id)) showLine(id)
  }
}
