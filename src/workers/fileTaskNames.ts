import type { TaskName } from './taskRegistry.ts'

/** The tasks that read and write files: they have a thread of their own. */
const fileTaskNames: readonly TaskName[] = ['sheet', 'workbook', 'returnedWorkbook', 'lockPlan', 'unlockPlan', 'fec']

/** Whether a task reads or writes files. */
export function isFileTask(task: TaskName): boolean {
  return fileTaskNames.includes(task)
}
