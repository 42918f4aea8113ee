import { defaultAidSettings } from '../domain/plan/aidSettings.ts'
import { usualBlend } from '../domain/plan/blend.ts'
import { usualChance } from '../domain/plan/chance.ts'
import { drivers } from '../domain/plan/drivers.ts'
import { blankLife } from '../domain/plan/life.ts'
import { PLAN_VERSION } from '../domain/plan/plan.ts'
import type { LegalForm, Plan } from '../domain/plan/plan.ts'
import { blankScenario } from '../domain/plan/scenario.ts'
import { numberInYear } from '../domain/time/month.ts'
import type { Month } from '../domain/time/month.ts'

/** What a plan begins with. */
export interface PlanStart {
  readonly id: string
  readonly name: string
  readonly form: LegalForm
  readonly start: Month
  readonly months: number
  readonly baseScenario: { readonly id: string; readonly name: string }
}

// Every driver of the list has its key: the record is whole.
const defaultDrivers = Object.fromEntries(drivers.map((driver) => [driver.id, driver.default])) as Plan['drivers']

/** A plan without lines; its fiscal years are the twelve months from its start. */
export function newPlan({ id, name, form, start, months, baseScenario }: PlanStart): Plan {
  return {
    version: PLAN_VERSION,
    id,
    name,
    structure: { name: '', form, purpose: '', note: '' },
    timeline: { start, months, fiscalYearEndMonth: numberInYear(start - 1) },
    drivers: defaultDrivers,
    funders: [],
    actions: [],
    indirectKey: 'directCosts',
    legalFigures: [],
    aid: defaultAidSettings,
    lines: [],
    scenarios: [blankScenario({ ...baseScenario, parent: null })],
    events: [],
    covenants: [],
    decisions: [],
    chance: usualChance,
    blend: usualBlend,
    frozen: [],
    notes: [],
    shared: null,
    handover: null,
    ...blankLife(start),
  }
}

/** The same plan under another id and name: a duplicate, an imported file, an example. */
export function copyOfPlan(plan: Plan, id: string, name: string): Plan {
  return { ...plan, id, name }
}
