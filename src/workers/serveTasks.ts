import type { WorkReport, WorkRequest } from './messages.ts'
import type { TaskHooks } from './task.ts'

/** A task whose payload comes from another thread: the side that asks has checked it. */
interface ServedTask {
  run(payload: never, hooks: TaskHooks): unknown
}

/** Answers requests by the tasks of a registry: progress while one runs, then its result or why it failed. */
export function serveTasks(
  registry: Readonly<Record<string, ServedTask>>,
  post: (report: WorkReport) => void,
): (request: WorkRequest) => Promise<void> {
  return async ({ id, task, payload }) => {
    try {
      const served = Object.hasOwn(registry, task) ? registry[task] : undefined
      if (!served) throw new Error(`no task "${task}"`)
      const result = await served.run(payload as never, {
        onProgress: (share) => post({ id, kind: 'progress', share }),
      })
      post({ id, kind: 'done', result })
    } catch (error) {
      post({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
}
