import { create } from 'zustand'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import type { PlanProblem } from '../../domain/plan/planProblem.ts'
import type { Edit } from '../../editing/edit.ts'
import type { LoadedPlan } from '../../editing/planStore.ts'
import { openSession } from '../../editing/session.ts'
import { watchRaises } from '../../editing/watchRaises.ts'
import { statementRowId } from '../../domain/statements/statement.ts'
import type { Services } from './services.ts'
import { todayOf } from './today.ts'
import type { Session, SessionState } from '../../editing/session.ts'

/** Why a plan could not be opened. */
export type Refusal = Exclude<LoadedPlan, { ok: true }>

/** What a plan is opened with: where it is kept, the clock, and new ids. */
export type OpenedWith = Pick<Services, 'store' | 'newId' | 'now'>

/** An open plan: its session, its figures, and the scenario that is shown. */
export interface OpenPlan {
  readonly services: OpenedWith
  readonly session: Session
  readonly state: SessionState
  /** A new object at every change, so that screens follow. */
  readonly model: LiveModel
  readonly scenarioId: string
  /** Why the last edit was refused; empty when it was not. */
  readonly problems: readonly PlanProblem[]
}

interface Workspace {
  readonly planId: string | null
  readonly open: OpenPlan | null
  readonly refusal: Refusal | null
  /** The line whose form is open at the side. */
  readonly lineId: string | null
  /** Opens a plan and closes the one that was open; waits for its writes. */
  openPlan(services: OpenedWith, planId: string): Promise<void>
  /** Closes the open plan once its writes are done. */
  closePlan(): Promise<void>
  /** Does an edit; a refused one says why. */
  run(edit: Edit): readonly PlanProblem[]
  chooseScenario(scenarioId: string): void
  /** Opens the form of a line; null closes it. */
  showLine(lineId: string | null): void
}

let unsubscribe: (() => void) | null = null

/** The plan that the window shows. One at a time. */
export const useWorkspace = create<Workspace>()((set, get) => {
  function follow(session: Session): void {
    const { open } = get()
    if (open?.session !== session) return
    const state = session.state()
    const model = state.plan === open.state.plan ? open.model : open.model.update(state.plan)
    set({ open: { ...open, state, model, scenarioId: knownScenario(state, open.scenarioId) } })
  }
  async function closePlan(): Promise<void> {
    const { open } = get()
    unsubscribe?.()
    unsubscribe = null
    set({ open: null, planId: null, refusal: null, lineId: null })
    await open?.session.flush()
  }
  return {
    planId: null,
    open: null,
    refusal: null,
    lineId: null,
    closePlan,
    async openPlan(services, planId) {
      await closePlan()
      set({ planId })
      const opened = await openSession(services.store, planId)
      if (get().planId !== planId) return
      if (!opened.ok) {
        set({ refusal: opened })
        return
      }
      const { session } = opened
      const state = session.state()
      const model = createLiveModel(state.plan)
      const scenarioId = state.plan.scenarios[0]?.id ?? ''
      set({ open: { services, session, state, model, scenarioId, problems: [] } })
      unsubscribe = session.subscribe(() => follow(session))
    },
    run(edit) {
      const { open } = get()
      if (!open) return []
      const problems = open.session.run(watchRaises(edit, watchOf(open)))
      const now = get().open
      if (now && (problems.length > 0 || now.problems.length > 0)) set({ open: { ...now, problems } })
      return problems
    },
    chooseScenario(scenarioId) {
      const { open } = get()
      if (open) set({ open: { ...open, scenarioId } })
    },
    showLine: (lineId) => set({ lineId }),
  }
})

function watchOf({ services, model }: OpenPlan) {
  const closing = statementRowId('cash', 'closing')
  return {
    today: todayOf(services),
    newId: services.newId,
    lowestCash: (scenarioId: string) => Math.min(...model.evaluation(scenarioId).row(closing)),
  }
}

function knownScenario(state: SessionState, scenarioId: string): string {
  const { scenarios } = state.plan
  return scenarios.some((scenario) => scenario.id === scenarioId) ? scenarioId : (scenarios[0]?.id ?? '')
}

/** The open plan; only for screens that the frame shows once a plan is open. */
export function useOpenPlan(): OpenPlan {
  const open = useWorkspace((workspace) => workspace.open)
  if (!open) throw new Error('no plan is open')
  return open
}
