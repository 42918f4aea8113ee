import type { InputValue } from '../calc/inputValues.ts'
import type { Timeline } from '../calc/timeline.ts'
import type { DriverId } from './drivers.ts'

/** The version of the plan document that this code writes. */
export const PLAN_VERSION = 1

export const legalForms = ['association', 'scic', 'scop'] as const
export type LegalForm = (typeof legalForms)[number]

/** How sure the source of a figure is. */
export const confidences = ['high', 'medium', 'low', 'assumption'] as const
export type Confidence = (typeof confidences)[number]

/** Where a typed figure comes from; `date` is an ISO day or month. */
export interface Provenance {
  readonly note?: string
  readonly source?: string
  readonly confidence?: Confidence
  readonly date?: string
}

/** Who the plan is about. */
export interface Structure {
  readonly name: string
  readonly form: LegalForm
  readonly purpose: string
  readonly note: string
}

/**
 * One line of a plan: a resource, a cost, an investment, a post of the opening balance. `kind` names its definition;
 * `choices` decide which rows it has; `values` are its numeric inputs (cents, fractions, months, absolute months).
 */
export interface Line {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly funder?: string
  readonly note?: string
  readonly choices: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, InputValue>>
  readonly provenance: Readonly<Record<string, Provenance>>
}

/** A value that a scenario puts over its parent's; in a series, null leaves the parent's figure. */
export type Override = number | readonly (number | null)[]

/** Other inputs over the same rows. The base has no parent; `overrides` are keyed by input id. */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly parent: string | null
  readonly story: string
  readonly overrides: Readonly<Record<string, Override>>
}

/** The whole document of a plan, as it is stored. */
export interface Plan {
  readonly version: typeof PLAN_VERSION
  readonly id: string
  readonly name: string
  readonly structure: Structure
  readonly timeline: Timeline
  readonly drivers: Readonly<Record<DriverId, number>>
  readonly lines: readonly Line[]
  readonly scenarios: readonly Scenario[]
}
