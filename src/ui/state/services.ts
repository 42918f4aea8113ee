import { createContext, useContext } from 'react'
import type { Plan } from '../../domain/plan/plan.ts'
import type { IdSource } from '../../editing/idSource.ts'
import type { Memory } from '../../editing/memory.ts'
import type { PlanStore } from '../../editing/planStore.ts'
import type { PlanVersions } from '../../editing/planVersions.ts'
import type { Platform } from '../../platform/platform.ts'

/** The example plans, in the order in which a newcomer meets them. */
export const exampleIds = ['healthCentre', 'fablab', 'solarCoop'] as const
export type ExampleId = (typeof exampleIds)[number]

/** An example plan that ships with the app; it is read when it is opened. */
export interface ExamplePlan {
  readonly id: ExampleId
  load(): Promise<Plan>
}

/** What ships with this version: the ISO day on which it was built, and the licence of each package in it. */
export interface Shipped {
  readonly builtOn: string
  readonly licences: readonly {
    readonly name: string
    readonly version: string
    readonly licence: string
    readonly text: string
  }[]
}

/** What the window is given by the composition root: where plans are kept, the computer, examples, ids and the clock. */
export interface Services {
  readonly store: PlanStore
  readonly versions: PlanVersions
  readonly memory: Memory
  readonly platform: Platform
  readonly examples: readonly ExamplePlan[]
  /** Read when it is asked for: it is long. */
  readonly shipped: () => Promise<Shipped>
  readonly newId: IdSource
  readonly now: () => number
}

const ServicesContext = createContext<Services | null>(null)

/** Gives the services to the screens below. */
export const ServicesProvider = ServicesContext.Provider

/** The services of the window. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('no services above this screen')
  return services
}
