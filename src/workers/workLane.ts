import type { WorkReport, WorkRequest } from './messages.ts'
import { WorkError } from './workError.ts'

/** What a lane needs of a worker. */
export interface WorkerThread {
  post(request: WorkRequest): void
  /** Ends the thread at once, whatever it is doing. */
  terminate(): void
}

/** Where a thread tells what it has to say, and that it broke down. */
export interface ThreadListener {
  onReport(report: WorkReport): void
  onBreakdown(message: string): void
}

/** How to follow and to stop a piece of work. */
export interface WorkOptions {
  /** Told how much is done, as a share from 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** One thread for all the work of a window. */
export interface WorkLane {
  /** Resolves with the result; rejects with a `WorkError`. */
  start(task: string, payload: unknown, options?: WorkOptions): Promise<unknown>
}

interface Work {
  readonly request: WorkRequest
  readonly options: WorkOptions
  readonly resolve: (result: unknown) => void
  readonly reject: (error: WorkError) => void
}

/**
 * Runs one piece of work after another in one thread, which is made when it is first needed. Work that is stopped while it runs
 * ends its thread: a computation in a tight loop hears nothing, and the next work has a new one.
 */
export function openWorkLane(spawn: (listener: ThreadListener) => WorkerThread): WorkLane {
  const waiting: Work[] = []
  let current: Work | null = null
  let thread: WorkerThread | null = null
  let count = 0

  function dropThread(): void {
    thread?.terminate()
    thread = null
  }

  function next(): void {
    current = waiting.shift() ?? null
    if (!current) return
    try {
      thread ??= spawnThread()
      thread.post(current.request)
    } catch (error) {
      finish(({ reject }) => reject(new WorkError('failed', String(error))))
    }
  }

  /** Ends the current work and starts the next. */
  function finish(settle: (work: Work) => void): void {
    const done = current
    current = null
    if (done) settle(done)
    next()
  }

  function spawnThread(): WorkerThread {
    const made: WorkerThread = spawn({
      onReport(report) {
        if (thread !== made || report.id !== current?.request.id) return
        if (report.kind === 'progress') current.options.onProgress?.(report.share)
        else if (report.kind === 'done') finish(({ resolve }) => resolve(report.result))
        else finish(({ reject }) => reject(new WorkError('failed', report.message)))
      },
      onBreakdown(message) {
        if (thread !== made) return
        dropThread()
        finish(({ reject }) => reject(new WorkError('failed', message)))
      },
    })
    return made
  }

  function stop(work: Work): void {
    const error = new WorkError('cancelled')
    if (current === work) {
      dropThread()
      finish(({ reject }) => reject(error))
      return
    }
    const place = waiting.indexOf(work)
    if (place < 0) return
    waiting.splice(place, 1)
    work.reject(error)
  }

  return {
    start: (task, payload, options = {}) =>
      new Promise((resolve, reject) => {
        if (options.signal?.aborted) return reject(new WorkError('cancelled'))
        const work: Work = { request: { id: ++count, task, payload }, options, resolve, reject }
        options.signal?.addEventListener('abort', () => stop(work), { once: true })
        waiting.push(work)
        if (!current) next()
      }),
  }
}
