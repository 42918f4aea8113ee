import type { InputValue } from '../../src/domain/calc/inputValues.ts'
import type { costs } from '../../src/domain/costs/registry.ts'
import type { instruments } from '../../src/domain/instruments/registry.ts'
import { defaultAidSettings } from '../../src/domain/plan/aidSettings.ts'
import { usualBlend } from '../../src/domain/plan/blend.ts'
import { usualChance } from '../../src/domain/plan/chance.ts'
import { blankLife } from '../../src/domain/plan/life.ts'
import { drivers } from '../../src/domain/plan/drivers.ts'
import type { DriverId } from '../../src/domain/plan/drivers.ts'
import { PLAN_VERSION } from '../../src/domain/plan/plan.ts'
import type { Funder } from '../../src/domain/plan/funder.ts'
import type { LegalForm, Line, Plan } from '../../src/domain/plan/plan.ts'
import { blankScenario } from '../../src/domain/plan/scenario.ts'
import type { Override, Scenario } from '../../src/domain/plan/scenario.ts'
import { parseIsoMonth } from '../../src/domain/time/month.ts'

type Kinds = typeof instruments & typeof costs
export type KindId = keyof Kinds
type ParameterIdOf<Id extends KindId> = Kinds[Id]['parameters'][number]['id'] | 'active'
type ChoicesOf<Id extends KindId> = {
  readonly [Choice in Kinds[Id]['choices'][number] as Choice['id']]?: Choice['options'][number]
}

/** Figures of a line: cents, fractions, months; a month of the calendar may be written '2026-03'. */
export type DraftValues<Id extends KindId> = { readonly [Parameter in ParameterIdOf<Id>]?: InputValue | string }
type Details = Partial<Pick<Line, 'id' | 'name' | 'funder' | 'note' | 'links' | 'actions' | 'scenario' | 'replaces'>>

/** A line that has no id yet unless it asked for one. */
export type DraftLine = Omit<Line, 'id'> & { readonly id?: string }

/** A line of a plan: its kind, figures, structural choices, and whatever else it should hold. */
export function line<Id extends KindId>(
  kind: Id,
  values: DraftValues<Id> = {},
  choices: ChoicesOf<Id> = {},
  details: Details = {},
): DraftLine {
  return draft({ kind, values, choices, ...details })
}

interface Draft extends Details {
  readonly kind: string
  readonly values: { readonly [id: string]: InputValue | string | undefined }
  readonly choices: { readonly [id: string]: string | undefined }
}

/** The same for a line that was read from a file: nothing says that its kind or its figures exist. */
export function draft({ values, choices, ...details }: Draft): DraftLine {
  const figures = Object.entries(values).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, typeof value === 'string' ? monthOf(value) : value] as const],
  )
  const options = Object.entries(choices).flatMap(([id, option]) =>
    option === undefined ? [] : [[id, option] as const],
  )
  return {
    name: details.kind,
    choices: Object.fromEntries(options),
    values: Object.fromEntries(figures),
    provenance: {},
    ...details,
  }
}

/** Builds plans for tests; every step gives a new builder. A line is named by its kind, then `kind2`, `kind3`. */
export interface PlanBuilder {
  /** The first month, '2026-01'. */
  starting(month: string): PlanBuilder
  /** The number of months. */
  over(months: number): PlanBuilder
  /** The calendar month (1 to 12) in which fiscal years end. */
  closingIn(calendarMonth: number): PlanBuilder
  of(form: LegalForm): PlanBuilder
  driving(values: Partial<Record<DriverId, number>>): PlanBuilder
  with(...lines: readonly DraftLine[]): PlanBuilder
  /** Says more of a funder, named as its lines name it. */
  funder(name: string, details: Partial<Omit<Funder, 'id' | 'name'>>): PlanBuilder
  /** Adds an action, whose id is its name. */
  action(id: string, keyWeight?: number): PlanBuilder
  /** Changes anything else of the plan. */
  having(changes: Partial<Plan>): PlanBuilder
  /** Adds a scenario over the base (or another); overrides are keyed 'line/parameter' or 'drivers/id'. */
  scenario(
    id: string,
    overrides: Readonly<Record<string, Override>>,
    parent?: string,
    more?: Partial<Scenario>,
  ): PlanBuilder
  build(): Plan
}

/** A plan of an association over the calendar years 2026 to 2028, without any line. */
export function aPlan(): PlanBuilder {
  return builderOf({
    version: PLAN_VERSION,
    id: 'plan',
    name: 'Plan',
    structure: { name: 'Structure', form: 'association', purpose: '', note: '' },
    timeline: { start: monthOf('2026-01'), months: 36, fiscalYearEndMonth: 12 },
    drivers: defaultDrivers,
    funders: [],
    actions: [],
    indirectKey: 'directCosts',
    legalFigures: [],
    aid: defaultAidSettings,
    lines: [],
    scenarios: [blankScenario({ id: 'base', name: 'Base', parent: null })],
    events: [],
    covenants: [],
    decisions: [],
    chance: usualChance,
    blend: usualBlend,
    frozen: [],
    notes: [],
    shared: null,
    handover: null,
    ...blankLife(monthOf('2026-01')),
  })
}

// Every driver of the list has its key: the record is whole.
const defaultDrivers = Object.fromEntries(drivers.map((driver) => [driver.id, driver.default])) as Plan['drivers']

function builderOf(plan: Plan): PlanBuilder {
  const over = (changes: Partial<Plan>) => builderOf({ ...plan, ...changes })
  const timed = (changes: Partial<Plan['timeline']>) => over({ timeline: { ...plan.timeline, ...changes } })
  return {
    starting: (month) => timed({ start: monthOf(month) }),
    over: (months) => timed({ months }),
    closingIn: (fiscalYearEndMonth) => timed({ fiscalYearEndMonth }),
    of: (form) => over({ structure: { ...plan.structure, form } }),
    driving: (values) => over({ drivers: { ...plan.drivers, ...values } }),
    with: (...drafts) => builderOf(drafts.reduce((before, draft) => withLine(before, draft), plan)),
    funder(name, details) {
      const known = plan.funders.some((funder) => funder.name === name)
      const funders = known ? plan.funders : [...plan.funders, newFunder(plan.funders.length, name)]
      return over({ funders: funders.map((funder) => (funder.name === name ? { ...funder, ...details } : funder)) })
    },
    action: (id, keyWeight = 1) => over({ actions: [...plan.actions, { id, name: id, keyWeight, note: '' }] }),
    having: over,
    scenario(id, overrides, parent = 'base', more = {}) {
      const scenario = blankScenario({ id, name: id, parent, overrides })
      return over({ scenarios: [...plan.scenarios, { ...scenario, ...more }] })
    },
    build: () => plan,
  }
}

function newFunder(position: number, name: string): Funder {
  return { id: `funder${position + 1}`, name, kind: 'other', usualDelay: 0, countsInKind: false, note: '' }
}

/** Adds a line; a funder that the plan does not have yet under this name joins it. */
function withLine(plan: Plan, draft: DraftLine): Plan {
  const line = named(draft, plan.lines)
  if (line.funder === undefined) return { ...plan, lines: [...plan.lines, line] }
  const known = plan.funders.find(({ name }) => name === line.funder)
  const funder = known ?? newFunder(plan.funders.length, line.funder)
  return {
    ...plan,
    funders: known ? plan.funders : [...plan.funders, funder],
    lines: [...plan.lines, { ...line, funder: funder.id }],
  }
}

function named(draft: DraftLine, lines: readonly Line[]): Line {
  const count = lines.filter((each) => each.kind === draft.kind).length
  return { ...draft, id: draft.id ?? (count === 0 ? draft.kind : `${draft.kind}${count + 1}`) }
}

function monthOf(text: string) {
  const month = parseIsoMonth(text)
  if (month === null) throw new Error(`no month: ${text}`)
  return month
}
