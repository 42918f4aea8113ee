import type { WorkReport } from './messages.ts'
import { isFileTask } from './fileTaskNames.ts'
import type { PayloadOf, ResultOf, TaskName } from './taskRegistry.ts'
import { openWorkLane } from './workLane.ts'
import type { WorkOptions } from './workLane.ts'

const openLane = () =>
  openWorkLane(({ onReport, onBreakdown }) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', (event: MessageEvent<WorkReport>) => onReport(event.data))
    worker.addEventListener('error', (event) => onBreakdown(event.message))
    worker.addEventListener('messageerror', () => onBreakdown('messageerror'))
    return { post: (request) => worker.postMessage(request), terminate: () => worker.terminate() }
  })

// Files are read and written beside the computations: neither waits for the other.
const lanes = { computations: openLane(), files: openLane() }

/** Has a task done outside of the window's thread; rejects with a `WorkError` when it is stopped by the signal or fails. */
export async function startWork<Name extends TaskName>(
  task: Name,
  payload: PayloadOf<Name>,
  options?: WorkOptions,
): Promise<ResultOf<Name>> {
  // The registry that answers is the one that these types are read from.
  const lane = isFileTask(task) ? lanes.files : lanes.computations
  return (await lane.start(task, payload, options)) as ResultOf<Name>
}
