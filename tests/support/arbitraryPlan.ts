import fc from 'fast-check'
import type { InputShape } from '../../src/domain/calc/expression.ts'
import { layOutCalendar, MAX_MONTHS, MIN_MONTHS } from '../../src/domain/calc/timeline.ts'
import type { Timeline } from '../../src/domain/calc/timeline.ts'
import { lengthOfShape } from '../../src/domain/calc/inputValues.ts'
import type { InputValue } from '../../src/domain/calc/inputValues.ts'
import { allLineKinds } from '../../src/domain/model/lineKinds.ts'
import { driverInputId, drivers } from '../../src/domain/plan/drivers.ts'
import type { DriverId } from '../../src/domain/plan/drivers.ts'
import { lineInputId } from '../../src/domain/plan/lineKind.ts'
import type { LineKind, ParameterDefinition } from '../../src/domain/plan/lineKind.ts'
import { usualBlend } from '../../src/domain/plan/blend.ts'
import { confidences, legalForms, PLAN_VERSION } from '../../src/domain/plan/plan.ts'
import { collateralLevels, creditRatings, deMinimisRegimes } from '../../src/domain/plan/aidSettings.ts'
import { indirectKeys } from '../../src/domain/plan/action.ts'
import { funderKinds } from '../../src/domain/plan/funder.ts'
import type { LegalForm, Line, Plan, Provenance } from '../../src/domain/plan/plan.ts'
import type { Override, Scenario } from '../../src/domain/plan/scenario.ts'
import { scenarioKinds } from '../../src/domain/plan/scenario.ts'
import { arbitraryChance, arbitraryCovenants, arbitraryEvents, arbitraryTiming } from './arbitraryDeciding.ts'
import { arbitraryLife } from './arbitraryLife.ts'
import { arbitraryHandover, arbitraryNotes } from './arbitraryTogether.ts'
import { toMonth } from '../../src/domain/time/month.ts'

/** What generated plans hold. */
export interface ArbitraryPlanOptions {
  /** The most lines of a plan (12 unless told). */
  readonly maxLines?: number
  /** The longest plan, in months (60 unless told). */
  readonly maxMonths?: number
  /** Only these kinds of lines. */
  readonly kinds?: readonly LineKind[]
  /** Figures as far as their bounds allow, instead of those of a real structure. */
  readonly extreme?: boolean
}

type FigureDefinition = Pick<ParameterDefinition, 'id' | 'unit' | 'shape' | 'min' | 'max' | 'integer'>

/** Valid plans: any registered kind of line with any of its choices, values, and scenarios over scenarios. */
export function arbitraryPlan(options: ArbitraryPlanOptions = {}): fc.Arbitrary<Plan> {
  return fc
    .record({ timeline: timelines(options.maxMonths ?? 60), form: fc.constantFrom(...legalForms) })
    .chain(({ timeline, form }) =>
      arbitraryLines(timeline, form, options).chain((lines) =>
        fc.record({
          version: fc.constant(PLAN_VERSION),
          id: fc.constant('plan'),
          name: names,
          structure: fc.record({ name: names, form: fc.constant(form), purpose: texts, note: texts }),
          timeline: fc.constant(timeline),
          drivers: driverValues(timeline, options),
          ...surroundings,
          lines: tiedLines(lines),
          scenarios: arbitraryScenarios(lines, timeline, options),
          events: arbitraryEvents(lines),
          covenants: arbitraryCovenants,
          decisions: fc.constant([]),
          chance: arbitraryChance(lines),
          blend: fc.constant(usualBlend),
          frozen: fc.constant([]),
          notes: arbitraryNotes(lines),
          shared: fc.constant(null),
          handover: arbitraryHandover,
          ...arbitraryLife(lines, timeline.start),
        }),
      ),
    )
}

const names = fc.oneof(
  fc.constantFrom('Région', "L'Établi", 'Fonds « Avenir »', 'Plan <2026> & suite', '=1+1', 'Été'),
  fc.string({ maxLength: 30, unit: 'grapheme' }),
)
const texts = fc.string({ maxLength: 40, unit: 'grapheme' })

const funderIds = ['f1', 'f2', 'f3'] as const
const actionIds = ['a1', 'a2'] as const

/** What stands around the lines: funders, actions, legal figures and aids of before. */
const surroundings = {
  funders: fc.tuple(
    ...funderIds.map((id) =>
      fc.record({
        id: fc.constant(id),
        name: names,
        kind: fc.constantFrom(...funderKinds),
        usualDelay: fc.integer({ min: 0, max: 12 }),
        countsInKind: fc.boolean(),
        note: texts,
      }),
    ),
  ),
  actions: fc.tuple(
    ...actionIds.map((id) =>
      fc.record({ id: fc.constant(id), name: names, keyWeight: fc.integer({ min: 0, max: 10 }), note: texts }),
    ),
  ),
  indirectKey: fc.constantFrom(...indirectKeys),
  legalFigures: fc.constant([]),
  aid: fc.record({
    baseRate: fc.option(fc.constantFrom(0.02, 0.0345)),
    creditRating: fc.constantFrom(...creditRatings),
    collateral: fc.constantFrom(...collateralLevels),
    regime: fc.constantFrom(...deMinimisRegimes),
    past: fc.constant([]),
  }),
}

/** Ties some lines to an earlier or later line of a kind that their links take; never in a loop. */
export function tiedLines(lines: readonly Line[]): fc.Arbitrary<Line[]> {
  const kinds = new Map(allLineKinds().map((kind) => [kind.id, kind]))
  return fc.tuple(
    ...lines.map((line) => {
      const links = kinds.get(line.kind)?.links ?? []
      const ties = links.map(({ id, kinds: taken }) => {
        const others = lines.filter(
          (other) => taken.includes(other.kind) && (kinds.get(other.kind)?.links ?? []).length === 0,
        )
        return fc
          .option(fc.nat({ max: Math.max(0, others.length - 1) }))
          .map((at) => (at === null || !others[at] ? [] : [[id, others[at].id] as const]))
      })
      return fc.tuple(...ties).map((tied) => {
        const found = Object.fromEntries(tied.flat())
        return Object.keys(found).length === 0 ? line : { ...line, links: found }
      })
    }),
  )
}

function timelines(maxMonths: number): fc.Arbitrary<Timeline> {
  return fc.record({
    start: fc
      .record({ year: fc.integer({ min: 2024, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
      .map((at) => toMonth(at.year, at.month)),
    months: fc.integer({ min: MIN_MONTHS, max: Math.min(maxMonths, MAX_MONTHS) }),
    fiscalYearEndMonth: fc.oneof(fc.constant(12), fc.integer({ min: 1, max: 12 })),
  })
}

function arbitraryLines(timeline: Timeline, form: LegalForm, options: ArbitraryPlanOptions): fc.Arbitrary<Line[]> {
  const kinds = (options.kinds ?? allLineKinds()).filter((kind) => kind.forms.includes(form))
  const line = fc.constantFrom(...kinds).chain((kind) => arbitraryLine(kind, timeline, options))
  return fc
    .array(line, { minLength: 1, maxLength: options.maxLines ?? 12 })
    .map((lines) => lines.map((one, index) => ({ ...one, id: `l${index + 1}` })))
}

/** A line of a kind with any of its choices and with values for any of its parameters. */
export function arbitraryLine(
  kind: LineKind,
  timeline: Timeline,
  options: ArbitraryPlanOptions = {},
): fc.Arbitrary<Line> {
  const figuresOf = kind.parameters.map(
    (parameter) => [parameter.id, inputValues(parameter, timeline, options)] as const,
  )
  const optionsOf = kind.choices.map((choice) => [choice.id, fc.constantFrom(...choice.options)] as const)
  const inputIds = ['active', ...kind.parameters.map(({ id }) => id)]
  return fc
    .record({
      name: names,
      details: fc.record(
        { funder: fc.constantFrom(...funderIds), note: texts, actions: actionShares },
        { requiredKeys: [] },
      ),
      choices: someOf(optionsOf),
      values: someOf(
        [['active', fc.constantFrom(0, 1, 1, 1)], ...figuresOf],
        kind.parameters.filter(({ main }) => main === true).map(({ id }) => id),
      ),
      provenance: fc.dictionary(fc.constantFrom(...inputIds), provenances, { maxKeys: 3, noNullPrototype: true }),
    })
    .map(({ name, details, ...rest }) => ({ id: 'line', kind: kind.id, name, ...details, ...rest }))
}

const actionShares = fc.constantFrom<Readonly<Record<string, number>>[]>(
  {},
  { a1: 1 },
  { a1: 0.25, a2: 0.5 },
  { a2: 0.3333 },
)

/** Records with any of the keys, and the required ones. */
function someOf<Value>(
  entries: readonly (readonly [string, fc.Arbitrary<Value>])[],
  required: readonly string[] = [],
): fc.Arbitrary<Record<string, Value>> {
  const keys = entries.map(([key]) => key)
  return fc.tuple(fc.subarray(keys), fc.tuple(...entries.map(([, values]) => values))).map(([chosen, values]) =>
    Object.fromEntries(
      values.flatMap((value, i) => {
        const key = keys[i]!
        return chosen.includes(key) || required.includes(key) ? [[key, value]] : []
      }),
    ),
  )
}

const provenances: fc.Arbitrary<Provenance> = fc.record(
  {
    note: texts,
    source: texts,
    confidence: fc.constantFrom(...confidences),
    date: fc.constantFrom('2025-11', '2026-02-28'),
  },
  { requiredKeys: [] },
)

function driverValues(timeline: Timeline, options: ArbitraryPlanOptions): fc.Arbitrary<Record<DriverId, number>> {
  const values = drivers.map(
    (driver) =>
      [
        driver.id,
        fc.oneof(fc.constant(driver.default), figures({ ...driver, shape: 'scalar' }, timeline, options)),
      ] as const,
  )
  // Every driver of the list has its key: the record is whole.
  return fc.record(Object.fromEntries(values) as Record<DriverId, fc.Arbitrary<number>>)
}

function arbitraryScenarios(
  lines: readonly Line[],
  timeline: Timeline,
  options: ArbitraryPlanOptions,
): fc.Arbitrary<Scenario[]> {
  const child = (position: number) =>
    fc.record({
      id: fc.constant(`s${position}`),
      name: names,
      parent: fc.constantFrom('base', ...Array.from({ length: position - 1 }, (_, i) => `s${i + 1}`)),
      kind: fc.constantFrom(...scenarioKinds),
      story: texts,
      reviewOn: fc.constantFrom(null, '2027-03-31'),
      actions: fc.constant([]),
      overrides: arbitraryOverrides(lines, timeline, options),
      removed: fc.subarray(
        lines.map(({ id }) => id),
        { maxLength: Math.min(1, lines.length) },
      ),
      timing: arbitraryTiming(lines, timeline),
    })
  const base = fc.record({
    id: fc.constant('base'),
    name: names,
    parent: fc.constant(null),
    kind: fc.constant('choice' as const),
    story: texts,
    reviewOn: fc.constant(null),
    actions: fc.constant([]),
    overrides: fc.constant({}),
    removed: fc.constant([]),
    timing: fc.constant({}),
  })
  return fc
    .integer({ min: 0, max: 3 })
    .chain((count) =>
      fc.tuple(base, ...Array.from({ length: count }, (_, i) => child(i + 1))).map((scenarios) => [...scenarios]),
    )
}

function arbitraryOverrides(
  lines: readonly Line[],
  timeline: Timeline,
  options: ArbitraryPlanOptions,
): fc.Arbitrary<Record<string, Override>> {
  const kinds = new Map(allLineKinds().map((kind) => [kind.id, kind]))
  const inputs: (readonly [string, FigureDefinition])[] = [
    ...drivers.map((driver) => [driverInputId(driver.id), { ...driver, shape: 'scalar' }] as const),
    ...lines.flatMap((line) => [
      [lineInputId(line.id, 'active'), { id: 'active', unit: 'flag', shape: 'scalar', min: 0, max: 1 }] as const,
      ...(kinds.get(line.kind)?.parameters ?? []).map(
        (parameter) => [lineInputId(line.id, parameter.id), parameter] as const,
      ),
    ]),
  ]
  return fc
    .subarray(inputs, { maxLength: 8 })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map(([id, definition]) => [id, overrides(definition, timeline, options)]))),
    )
}

function overrides(
  definition: FigureDefinition,
  timeline: Timeline,
  options: ArbitraryPlanOptions,
): fc.Arbitrary<Override> {
  const one = figures(definition, timeline, options)
  if (definition.shape === 'scalar') return one
  const maxLength = seriesLength(definition.shape, timeline)
  return fc.oneof(one, fc.array(fc.option(one), { minLength: 1, maxLength }))
}

function inputValues(
  definition: FigureDefinition,
  timeline: Timeline,
  options: ArbitraryPlanOptions,
): fc.Arbitrary<InputValue> {
  const one = figures(definition, timeline, options)
  if (definition.shape === 'scalar') return one
  const length = seriesLength(definition.shape, timeline)
  const whole = fc.array(one, { minLength: length, maxLength: length })
  return fc.oneof(
    { weight: 1, arbitrary: one },
    { weight: 3, arbitrary: whole },
    { weight: 1, arbitrary: fc.array(one, { maxLength: length }) },
  )
}

function seriesLength(shape: InputShape, timeline: Timeline): number {
  return lengthOfShape(shape, layOutCalendar(timeline))
}

/** Amounts that a real structure handles go up to two million euros. */
const realisticCents = 200_000_000

/** What it sells or counts by the piece: up to ten thousand euros each, a hundred thousand of them. */
const realistic: Readonly<Partial<Record<FigureDefinition['unit'], number>>> = { price: 1_000_000, count: 100_000 }

function figures(
  definition: FigureDefinition,
  timeline: Timeline,
  { extreme = false }: ArbitraryPlanOptions,
): fc.Arbitrary<number> {
  const { unit, min, max } = definition
  const within = (from: number, to: number) => fc.integer({ min: Math.max(min, from), max: Math.min(max, to) })
  if (unit === 'month') {
    const near = within(timeline.start - 12, timeline.start + timeline.months + 12)
    return extreme ? fc.oneof(near, fc.integer({ min, max })) : near
  }
  if (definition.integer === true || ['cents', 'price', 'months', 'calendarMonth', 'flag', 'choice'].includes(unit)) {
    const most = realistic[unit] ?? realisticCents
    const whole = within(-most, most)
    return extreme ? fc.oneof(whole, fc.integer({ min, max }), fc.constantFrom(min, max)) : whole
  }
  // Rates, weights and counts as people type them: at most four decimals.
  const [from, to] = [Math.ceil(min * 10_000), Math.floor(Math.min(max, 1000) * 10_000)]
  const typed = fc.integer({ min: from, max: to }).map((value) => value / 10_000)
  return extreme ? fc.oneof(typed, fc.constantFrom(min, max)) : typed
}
