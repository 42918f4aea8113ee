import type { Plan } from '../../../domain/plan/plan.ts'
import { copyOfPlan } from '../../../editing/newPlan.ts'
import { writePlanFile } from '../../../exchange/planFile/writePlanFile.ts'
import type { OpenResult } from '../../../platform/contract.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { showToast } from '../../components/toastStore.ts'
import { useKeepPlan } from '../../state/useKeepPlan.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { useReadPlanFile } from '../planFile/useReadPlanFile.ts'

/** What can be done with plan files: open one, save a stored plan as one. */
export interface PlanFiles {
  /** Why the last file was not opened, one sentence each; empty when it was. */
  read(file: OpenResult): Promise<readonly string[]>
  choose(): Promise<readonly string[]>
  /** The plan that is stored under an id; null, once it is said why, when it cannot be read. */
  stored(planId: string): Promise<Plan | null>
  saveCopy(planId: string): Promise<void>
}

/** Reads and writes plan files through the computer's own dialogs. A file is stored as a new plan only when all of it is valid. */
export function usePlanFiles(): PlanFiles {
  const { store, platform, newId } = useServices()
  const t = useT()
  const readPlan = useReadPlanFile()
  const keep = useKeepPlan()
  const save = useSaveFile()

  async function read(file: OpenResult): Promise<readonly string[]> {
    if (!file.opened) {
      if (file.reason === 'cancelled') return []
      return [t(`library.${file.reason}`)]
    }
    const result = await readPlan(file.bytes, file.name)
    if (!result.ok) return result.problems
    const plan = copyOfPlan(result.plan, newId(), result.plan.name)
    await keep(plan, 'dashboard')
    return []
  }
  async function stored(planId: string): Promise<Plan | null> {
    const loaded = await store.get(planId)
    if (loaded.ok) return loaded.history.current.plan
    showToast({ message: t(loaded.reason === 'damaged' ? 'frame.damaged' : 'frame.missing'), tone: 'error' })
    return null
  }
  return {
    read,
    stored,
    choose: async () => read(await platform.openFile({ kind: 'plan' })),
    async saveCopy(planId) {
      const plan = await stored(planId)
      if (!plan) return
      const bytes = new TextEncoder().encode(writePlanFile(plan, platform.version()))
      await save({ suggestedName: plan.name, bytes, kind: 'plan' })
    },
  }
}
