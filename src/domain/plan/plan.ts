import type { InputValue } from '../calc/inputValues.ts'
import type { Timeline } from '../calc/timeline.ts'
import type { Action, IndirectKey } from './action.ts'
import type { Actuals, FundingRequest } from './actuals.ts'
import type { AidSettings } from './aidSettings.ts'
import type { BlendSettings } from './blend.ts'
import type { ChanceSettings } from './chance.ts'
import type { Covenant } from './covenant.ts'
import type { Decision } from './decision.ts'
import type { Assumption, DecisionRecord, RaisedIncome, Trigger } from './decisionLife.ts'
import type { DriverId } from './drivers.ts'
import type { FrozenPlan } from './frozenPlan.ts'
import type { Funder } from './funder.ts'
import type { Handover } from './handover.ts'
import type { PlanEvent } from './planEvent.ts'
import type { PlanNote } from './planNote.ts'
import type { Scenario } from './scenario.ts'
import type { SharedCopy } from './sharedCopy.ts'
import type { SocialIndicator } from './socialIndicator.ts'
import type { Stakeholder } from './stakeholder.ts'

/** The version of the plan document that this code writes. */
export const PLAN_VERSION = 5

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
  /** The id of who gives, lends or invests. */
  readonly funder?: string
  readonly note?: string
  /** The lines that it is tied to, by the link that its kind names. */
  readonly links?: Readonly<Record<string, string>>
  /** The share of each action in it, as fractions that sum to 1 at most; the rest is general. */
  readonly actions?: Readonly<Record<string, number>>
  /** The scenario that added it: it counts there and in what stands on it, nowhere else. */
  readonly scenario?: string
  /** The inherited line that it stands for in that scenario, under other structural choices. */
  readonly replaces?: string
  readonly choices: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, InputValue>>
  readonly provenance: Readonly<Record<string, Provenance>>
}

/** A legal figure that the user typed, in force from a month on: cents, fraction or months as its kind has it. */
export interface TypedLegalFigure {
  readonly figure: string
  readonly from: number
  readonly value: number
  readonly note: string
}

/** The whole document of a plan, as it is stored. */
export interface Plan {
  readonly version: typeof PLAN_VERSION
  readonly id: string
  readonly name: string
  readonly structure: Structure
  readonly timeline: Timeline
  readonly drivers: Readonly<Record<DriverId, number>>
  readonly funders: readonly Funder[]
  readonly actions: readonly Action[]
  readonly indirectKey: IndirectKey
  readonly legalFigures: readonly TypedLegalFigure[]
  readonly aid: AidSettings
  readonly lines: readonly Line[]
  readonly scenarios: readonly Scenario[]
  readonly events: readonly PlanEvent[]
  readonly covenants: readonly Covenant[]
  readonly decisions: readonly Decision[]
  readonly chance: ChanceSettings
  readonly blend: BlendSettings
  readonly frozen: readonly FrozenPlan[]
  readonly notes: readonly PlanNote[]
  readonly shared: SharedCopy | null
  readonly handover: Handover | null
  readonly socialIndicators: readonly SocialIndicator[]
  readonly stakeholders: readonly Stakeholder[]
  readonly actuals: Actuals
  readonly requests: readonly FundingRequest[]
  readonly records: readonly DecisionRecord[]
  readonly triggers: readonly Trigger[]
  readonly assumptions: readonly Assumption[]
  readonly raises: readonly RaisedIncome[]
}
