import type { Plan } from '../domain/plan/plan.ts'
import type { PlanProblem } from '../domain/plan/planProblem.ts'
import type { EditCode } from './edit.ts'
import type { Written } from './planStore.ts'

/** Why a version was kept: it had been worked on for a while, a large step followed, or the user named it. */
export type VersionReason = 'worked' | 'beforeStep' | 'named'

/** A plan as it stood, without the plan itself; moments are milliseconds since 1970. */
export interface VersionSummary {
  readonly planId: string
  /** When it was kept; it names the version among those of its plan. */
  readonly keptAt: number
  /** When the plan had last been changed. */
  readonly changedAt: number
  /** Empty unless the user named it. */
  readonly name: string
  readonly reason: VersionReason
  /** The step that followed, for `beforeStep`. */
  readonly step: EditCode | null
}

/** A version that was read, or what is wrong with it. */
export type ReadVersion =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] }

/** How long a plan is worked on before what stood before is kept as a version, in milliseconds. */
export const VERSION_PAUSE = 30 * 60 * 1000

/** The steps that change so much that the plan before them is kept at once. */
export const largeSteps: readonly EditCode[] = ['importLines', 'takeVersion', 'promoteScenario', 'restoreVersion']

/** The most versions of one plan that the user may name. */
export const MAX_NAMED_VERSIONS = 200

/** The versions of the plans of this computer. Automatic ones are kept by the store of the plans as they are written. */
export interface PlanVersions {
  /** The versions of a plan, the newest first. */
  list(planId: string): Promise<readonly VersionSummary[]>
  read(planId: string, keptAt: number): Promise<ReadVersion>
  /** Keeps the plan as it stands under a name. */
  keep(plan: Plan, name: string): Promise<Written | { readonly ok: false; readonly reason: 'tooMany' }>
  /** Gives a version another name; a named version is never thinned out, one whose name is taken away may be. */
  rename(planId: string, keptAt: number, name: string): Promise<void>
  remove(planId: string, keptAt: number): Promise<void>
}
