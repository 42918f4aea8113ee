import type { InputShape, Unit } from '../../domain/calc/expression.ts'
import type { Timeline } from '../../domain/calc/timeline.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { lineInputId } from '../../domain/plan/lineKind.ts'
import { untilInput } from '../../domain/plan/lineTiming.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { Scenario } from '../../domain/plan/scenario.ts'
import { addMonths } from '../../domain/time/month.ts'
import type { Month } from '../../domain/time/month.ts'
import type { Edit, EditCode } from '../edit.ts'

/** Moves the plan as a whole to another first month: its first year stays its first, typed months move with it. */
export function moveStart(start: Month): Edit {
  return timelineEdit('moveStart', (plan) => {
    const distance = start - plan.timeline.start
    const timeline = { ...plan.timeline, start }
    const moved = moveInputs(plan, timeline, {
      figure: ({ unit }, figure) => (unit === 'month' ? figure + distance : figure),
      placesBefore: () => 0,
    })
    return { ...moved, scenarios: moved.scenarios.map((scenario) => withEndsMoved(scenario, distance)) }
  })
}

/** Adds whole years before the first month: figures keep their dates, those of the new years are zero. */
export function addYearsBefore(years: number): Edit {
  return timelineEdit('addYearsBefore', (plan) => {
    const { start, months, fiscalYearEndMonth } = plan.timeline
    const timeline = { start: addMonths(start, -12 * years), months: months + 12 * years, fiscalYearEndMonth }
    return moveInputs(plan, timeline, {
      figure: (_definition, figure) => figure,
      placesBefore: ({ shape }) => (shape === 'byYear' ? years : shape === 'byMonth' ? 12 * years : 0),
    })
  })
}

/** Makes the plan longer or shorter; figures beyond its end are kept, and count again when it is lengthened. */
export function setMonths(months: number): Edit {
  return timelineEdit('setMonths', (plan) => ({ ...plan, timeline: { ...plan.timeline, months } }))
}

/** Changes the month (1 to 12) that ends the fiscal years; the figures of each fiscal year stay with its number. */
export function setFiscalYearEnd(fiscalYearEndMonth: number): Edit {
  return timelineEdit('setFiscalYearEnd', (plan) => ({ ...plan, timeline: { ...plan.timeline, fiscalYearEndMonth } }))
}

function timelineEdit(code: EditCode, change: (plan: Plan) => Plan): Edit {
  return {
    label: () => ({ code, name: '' }),
    apply(plan) {
      const changed = change(plan)
      return isSameTimeline(changed.timeline, plan.timeline) ? plan : changed
    },
  }
}

function isSameTimeline(a: Timeline, b: Timeline): boolean {
  return a.start === b.start && a.months === b.months && a.fiscalYearEndMonth === b.fiscalYearEndMonth
}

interface Definition {
  readonly unit: Unit
  readonly shape: InputShape
}

/** What a moved timeline does to the figures of an input. */
interface Move {
  figure(definition: Definition, figure: number): number
  /** How many places are put before those of a series. */
  placesBefore(definition: Definition): number
}

/** The plan over another timeline, with every typed value and every override moved. */
function moveInputs(plan: Plan, timeline: Timeline, move: Move): Plan {
  const definitions = new Map<string, Definition>()
  for (const line of plan.lines) {
    for (const parameter of lineKind(line.kind)?.parameters ?? []) {
      definitions.set(lineInputId(line.id, parameter.id), parameter)
    }
  }
  const lines = plan.lines.map((line) => ({
    ...line,
    values: mapRecord(line.values, (id, value) => {
      const definition = definitions.get(lineInputId(line.id, id))
      if (!definition) return value
      const moved = (figure: number) => move.figure(definition, figure)
      if (typeof value === 'number') return moved(value)
      return [...places(move.placesBefore(definition), 0), ...value.map(moved)]
    }),
  }))
  const scenarios = plan.scenarios.map((scenario) => ({
    ...scenario,
    overrides: mapRecord(scenario.overrides, (inputId, value) => {
      const definition = definitions.get(inputId)
      if (!definition) return value
      const moved = (figure: number) => move.figure(definition, figure)
      if (typeof value === 'number') return moved(value)
      const kept = value.map((figure) => (figure === null ? null : moved(figure)))
      return [...places(move.placesBefore(definition), null), ...kept]
    }),
  }))
  return { ...plan, timeline, lines, scenarios }
}

/** A scenario in which lines end so many months later; those that it says never end stay without an end. */
function withEndsMoved(scenario: Scenario, distance: number): Scenario {
  const moved = (until: Month): Month => (until >= untilInput.max ? until : addMonths(until, distance))
  const timing = mapRecord(scenario.timing, (_line, one) =>
    one.until === undefined ? one : { ...one, until: moved(one.until) },
  )
  return { ...scenario, timing }
}

function mapRecord<Value>(
  record: Readonly<Record<string, Value>>,
  change: (key: string, value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]))
}

function places<Value>(count: number, value: Value): readonly Value[] {
  return Array.from({ length: count }, () => value)
}
