import { bridgeTask } from './bridgeTask.ts'
import { chanceTask } from './chanceTask.ts'
import { stressTask } from './stressTask.ts'

/** Every task of the worker, by the name under which it is asked for. */
export const taskRegistry = { bridge: bridgeTask, chance: chanceTask, stress: stressTask } as const

export type TaskName = keyof typeof taskRegistry
/** What a task is given. */
export type PayloadOf<Name extends TaskName> = Parameters<(typeof taskRegistry)[Name]['run']>[0]
/** What a task gives. */
export type ResultOf<Name extends TaskName> = Awaited<ReturnType<(typeof taskRegistry)[Name]['run']>>
