import { blendTask } from './blendTask.ts'
import { bridgeTask } from './bridgeTask.ts'
import { chanceTask } from './chanceTask.ts'
import { fecTask } from './fecTask.ts'
import { frontierTask } from './frontierTask.ts'
import { goalTask } from './goalTask.ts'
import { lockPlanTask } from './lockPlanTask.ts'
import { returnedWorkbookTask } from './returnedWorkbookTask.ts'
import { sensitivityTask } from './sensitivityTask.ts'
import { sheetTask } from './sheetTask.ts'
import { stressTask } from './stressTask.ts'
import { unlockPlanTask } from './unlockPlanTask.ts'
import { workbookTask } from './workbookTask.ts'

/** Every task of the worker, by the name under which it is asked for. */
export const taskRegistry = {
  blend: blendTask,
  bridge: bridgeTask,
  chance: chanceTask,
  fec: fecTask,
  frontier: frontierTask,
  goal: goalTask,
  lockPlan: lockPlanTask,
  returnedWorkbook: returnedWorkbookTask,
  sensitivity: sensitivityTask,
  sheet: sheetTask,
  stress: stressTask,
  unlockPlan: unlockPlanTask,
  workbook: workbookTask,
} as const

export type TaskName = keyof typeof taskRegistry
/** What a task is given. */
export type PayloadOf<Name extends TaskName> = Parameters<(typeof taskRegistry)[Name]['run']>[0]
/** What a task gives. */
export type ResultOf<Name extends TaskName> = Awaited<ReturnType<(typeof taskRegistry)[Name]['run']>>
