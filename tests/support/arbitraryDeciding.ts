import fc from 'fast-check'
import type { Timeline } from '../../src/domain/calc/timeline.ts'
import type { ChanceSettings, DelayDraw, LineChance, Range } from '../../src/domain/plan/chance.ts'
import { delayShapes, rangeShapes, usualChance } from '../../src/domain/plan/chance.ts'
import type { Covenant } from '../../src/domain/plan/covenant.ts'
import { families, sections } from '../../src/domain/plan/lineKind.ts'
import type { Line } from '../../src/domain/plan/plan.ts'
import type { EventEffect, LineTarget, PlanEvent } from '../../src/domain/plan/planEvent.ts'
import type { LineTiming } from '../../src/domain/plan/scenario.ts'
import { toMonth } from '../../src/domain/time/month.ts'

/** Lines that a scenario moves in time. */
export function arbitraryTiming(
  lines: readonly Line[],
  { start, months }: Timeline,
): fc.Arbitrary<Record<string, LineTiming>> {
  const last = fc.integer({ min: 0, max: months + 3 }).map((month) => toMonth(0, 1 + start + month))
  const timing = fc.record({ later: fc.integer({ min: -14, max: 14 }), until: last }, { requiredKeys: [] })
  return fc
    .subarray(
      lines.map(({ id }) => id),
      { maxLength: Math.min(2, lines.length) },
    )
    .chain((moved) => fc.record(Object.fromEntries(moved.map((id) => [id, timing]))))
}

/** What may happen to a plan of these lines. */
export function arbitraryEvents(lines: readonly Line[]): fc.Arbitrary<PlanEvent[]> {
  const target: fc.Arbitrary<LineTarget> = fc.oneof(
    fc.constantFrom<LineTarget[]>({ openAwards: true }, ...lines.map(({ id }) => ({ line: id }))),
    fc.constantFrom({ funder: 'f1' }, { funder: 'f2' }),
    fc.constantFrom(...families.map((family) => ({ family }))),
    fc.constantFrom(...sections.map((section) => ({ section }))),
  )
  const effect: fc.Arbitrary<EventEffect> = fc.oneof(
    fc.constantFrom<EventEffect>(
      { what: 'driver', driver: 'subsidies', change: 'multiply', by: 0.8 },
      { what: 'driver', driver: 'publicDelay', change: 'add', by: 6 },
      { what: 'driver', driver: 'activity', change: 'multiply', by: 0.9 },
      { what: 'driver', driver: 'wageGrowth', change: 'set', by: 0.03 },
    ),
    target.map((struck): EventEffect => ({ what: 'lost', target: struck })),
    fc
      .tuple(target, fc.constantFrom(0, 0.5, 1.2))
      .map(([struck, by]): EventEffect => ({ what: 'scaled', target: struck, by })),
    fc
      .tuple(target, fc.integer({ min: 1, max: 12 }))
      .map(([struck, months]): EventEffect => ({ what: 'late', target: struck, months })),
  )
  return fc
    .array(fc.array(effect, { minLength: 1, maxLength: 3 }), { maxLength: 3 })
    .map((events) => events.map((effects, i) => ({ id: `e${i + 1}`, name: `Event ${i + 1}`, story: '', effects })))
}

/** Promises on what most plans have a figure for. */
export const arbitraryCovenants: fc.Arbitrary<Covenant[]> = fc.subarray<Covenant>([
  { id: 'c1', indicator: 'debtServiceCover', bound: 'atLeast', value: 1.1, lender: null, note: '' },
  { id: 'c2', indicator: 'largestFunderShare', bound: 'atMost', value: 0.5, lender: null, note: '' },
])

const rangeOf = (low: number, high: number): fc.Arbitrary<Range> =>
  fc
    .record({ shape: fc.constantFrom(...rangeShapes), at: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ shape, at }) => ({ shape, low, likely: low + at * (high - low), high }))

const delays: fc.Arbitrary<DelayDraw> = fc.integer({ min: 0, max: 8 }).chain((most) =>
  fc.record({
    shape: fc.constantFrom(...delayShapes),
    most: fc.constant(most),
    likely: fc.integer({ min: 0, max: most }),
    stop: fc.constantFrom(0.3, 0.5, 1),
  }),
)

/** What is left to chance in a plan of these lines. */
export function arbitraryChance(lines: readonly Line[]): fc.Arbitrary<ChanceSettings> {
  const chance: fc.Arbitrary<LineChance> = fc.record(
    {
      awarded: fc.boolean(),
      partial: fc.record({ least: fc.constantFrom(0.25, 0.5, 1) }),
      delay: delays,
      range: rangeOf(0.7, 1.2),
    },
    { requiredKeys: [] },
  )
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 1_000_000 }),
      publicCorrelation: fc.constantFrom(0, 0.3, 1),
      chosen: fc
        .subarray(lines.map(({ id }) => id))
        .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, chance])))),
      drivers: fc.subarray(['activity', 'inflation'] as const),
      range: rangeOf(0.01, 0.05),
      activity: rangeOf(0.8, 1.1),
    })
    .map(({ seed, publicCorrelation, chosen, drivers, range, activity }) => ({
      ...usualChance,
      seed,
      runs: 20,
      publicCorrelation,
      lines: chosen,
      drivers: drivers.map((driver) => ({ driver, range: driver === 'activity' ? activity : range })),
    }))
}
