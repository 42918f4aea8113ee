import { lineKind } from '../domain/model/lineKinds.ts'
import { checkPlan } from '../domain/plan/checkPlan.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { PlanProblem } from '../domain/plan/planProblem.ts'
import type { Edit, EditLabel } from './edit.ts'
import { commit, redo, undo } from './history.ts'
import type { History } from './history.ts'
import type { PlanStore, UnreadPlan, Written } from './planStore.ts'

/** Why the last write failed: no room left, another window wrote the plan, or another reason. */
export type WriteFailure = Extract<Written, { ok: false }>['reason']

/** What a screen shows of a session. */
export interface SessionState {
  readonly plan: Plan
  /** 'saved' only when every committed edit is stored. */
  readonly status: 'saved' | 'saving' | 'failed'
  /** Why the last write failed, while the status is 'failed'; the edits are kept in memory. */
  readonly failure: WriteFailure | null
  /** What undo takes back; null when there is nothing to take back. */
  readonly undo: EditLabel | null
  /** What redo makes again; null when there is nothing to make again. */
  readonly redo: EditLabel | null
}

/** A plan that is being edited. Every committed edit is written, plan and history in one transaction. */
export interface Session {
  /** A new object only when something changed. */
  state(): SessionState
  subscribe(listener: () => void): () => void
  /** Commits an edit as one step; an edit that would make the plan invalid changes nothing and says why. */
  run(edit: Edit): readonly PlanProblem[]
  undo(): void
  redo(): void
  /** Writes again after a failure. */
  retry(): void
  /** Waits until what was committed is stored; false when it could not be. */
  flush(): Promise<boolean>
}

/** Opens a stored plan for editing, with the history that it was left with. */
export async function openSession(
  store: PlanStore,
  planId: string,
): Promise<{ readonly ok: true; readonly session: Session } | UnreadPlan> {
  const loaded = await store.get(planId)
  if (!loaded.ok) return loaded
  return { ok: true, session: startSession(store, loaded.history, loaded.revision) }
}

function startSession(store: PlanStore, opened: History, openedRevision: number): Session {
  let history = opened
  let written = { history: opened, revision: openedRevision }
  let failure: WriteFailure | null = null
  let writing: Promise<void> | null = null
  let state = stateOf()
  const listeners = new Set<() => void>()

  function stateOf(): SessionState {
    const status = failure !== null ? 'failed' : written.history === history ? 'saved' : 'saving'
    const labels = { undo: history.past.at(-1)?.label ?? null, redo: history.future.at(-1)?.label ?? null }
    return { plan: history.current.plan, status, failure, ...labels }
  }

  function notify() {
    state = stateOf()
    for (const listener of [...listeners]) listener()
  }

  /** One write at a time, of the newest history, until the newest is written. */
  async function writeAll() {
    while (written.history !== history) {
      const next = history
      const outcome = await write(store, next, written.revision)
      if (!outcome.ok) {
        failure = outcome.reason
        return
      }
      written = { history: next, revision: outcome.revision }
    }
  }

  function startWriting() {
    failure = null
    writing ??= writeAll().then(() => {
      writing = null
      if (failure === null && written.history !== history) startWriting()
      notify()
    })
  }

  function become(next: History) {
    if (next === history) return
    history = next
    startWriting()
    notify()
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    run(edit) {
      const before = history.current.plan
      const plan = edit.apply(before)
      if (plan === before) return []
      const problems = checkPlan(plan, lineKind)
      if (problems.length === 0) become(commit(history, plan, edit.label(before)))
      return problems
    },
    undo: () => become(undo(history)),
    redo: () => become(redo(history)),
    retry() {
      if (failure === null) return
      startWriting()
      notify()
    },
    async flush() {
      if (failure !== null) startWriting()
      while (writing !== null) await writing
      return failure === null
    },
  }
}

async function write(store: PlanStore, history: History, revision: number): Promise<Written> {
  try {
    return await store.put(history, revision)
  } catch {
    return { ok: false, reason: 'unknown' }
  }
}
