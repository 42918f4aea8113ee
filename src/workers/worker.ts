import type { WorkRequest } from './messages.ts'
import { serveTasks } from './serveTasks.ts'
import { taskRegistry } from './taskRegistry.ts'

const answer = serveTasks(taskRegistry, (report) => self.postMessage(report))

self.addEventListener('message', (event: MessageEvent<WorkRequest>) => void answer(event.data))
