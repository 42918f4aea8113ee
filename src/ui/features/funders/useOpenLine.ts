import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'

/** Opens the form of a line on the screen where it is typed. */
export function useOpenLine(onScreen: ShowScreen): (lineId: string) => void {
  const { plan } = useOpenPlan().model
  const showLine = useWorkspace((workspace) => workspace.showLine)
  return (lineId) => {
    const section = lineKind(plan.lines.find(({ id }) => id === lineId)?.kind ?? '')?.section
    showLine(lineId)
    onScreen(section === 'resources' ? 'resources' : 'costs')
  }
}
