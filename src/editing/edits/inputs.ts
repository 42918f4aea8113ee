import type { InputValue } from '../../domain/calc/inputValues.ts'
import { lineInputId } from '../../domain/plan/lineKind.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { Override, Scenario } from '../../domain/plan/scenario.ts'
import { changeFunderOf, changeLine, changeScenario, nameOfLine, without } from '../changeAt.ts'
import type { Edit } from '../edit.ts'
import { baseValue, findInput } from '../inputPlace.ts'
import type { InputPlace } from '../inputPlace.ts'

/** Types the value of an input: in the base its own value, in another scenario an override. */
export function setInput(scenarioId: string, inputId: string, value: InputValue): Edit {
  return inputEdit('setValue', scenarioId, inputId, {
    base: (plan, place) => withBase(plan, place, value),
    override: () => value,
  })
}

/** Types one element of a series: a fiscal year of the plan from 0, a calendar month from 0, or a month of the plan. */
export function setInputAt(scenarioId: string, inputId: string, position: number, value: number): Edit {
  return inputEdit('setValue', scenarioId, inputId, elementChange(position, value))
}

/** Forgets what was typed: in the base the default counts again, in another scenario what its parent has. */
export function clearInput(scenarioId: string, inputId: string): Edit {
  return inputEdit('clearValue', scenarioId, inputId, {
    base: (plan, place) => withBase(plan, place, null),
    override: () => null,
  })
}

/** Forgets what was typed in one element of a series. */
export function clearInputAt(scenarioId: string, inputId: string, position: number): Edit {
  return inputEdit('clearValue', scenarioId, inputId, elementChange(position, null))
}

/** Counts a line or leaves it out, in one scenario. */
export function setActive(scenarioId: string, lineId: string, active: boolean): Edit {
  const edit = setInput(scenarioId, lineInputId(lineId, 'active'), active ? 1 : 0)
  return {
    label: (plan) => ({ code: active ? 'switchOn' : 'switchOff', name: nameOfLine(plan, lineId) }),
    apply: edit.apply,
  }
}

/** How an edit changes an input where it stands: the base's own value, or the override of another scenario. */
interface InputChange {
  base(plan: Plan, place: InputPlace): Plan
  /** The override after the edit; null when there is none left. */
  override(place: InputPlace, before: Override | undefined): Override | null
}

function inputEdit(code: 'setValue' | 'clearValue', scenarioId: string, inputId: string, change: InputChange): Edit {
  return {
    label(plan) {
      const place = findInput(plan, inputId)
      if (place && 'line' in place) return { code, name: place.line.name }
      if (place && 'funder' in place) return { code, name: place.funder.name }
      return { code: code === 'setValue' ? 'setDriver' : 'clearDriver', name: '' }
    },
    apply(plan) {
      const place = findInput(plan, inputId)
      const scenario = plan.scenarios.find(({ id }) => id === scenarioId)
      if (!place || !scenario) return plan
      if (scenario.parent === null) return change.base(plan, place)
      const override = change.override(place, scenario.overrides[inputId])
      return changeScenario(plan, scenarioId, (before) => withOverride(before, inputId, override))
    },
  }
}

/** Changes one element; a scalar input has one element only. A null value forgets the element. */
function elementChange(position: number, value: number | null): InputChange {
  return {
    base(plan, place) {
      if (place.shape === 'scalar') return withBase(plan, place, value)
      const before = baseValue(plan, place)
      const series = typeof before === 'number' ? filled(place.length, before) : padded(before, place.length, 0)
      return position < series.length ? withBase(plan, place, series.with(position, value ?? place.fallback)) : plan
    },
    override(place, before) {
      if (place.shape === 'scalar') return value
      const series =
        typeof before === 'number'
          ? filled<number | null>(place.length, before)
          : padded(before ?? [], place.length, null)
      const after = position < series.length ? series.with(position, value) : series
      return after.every((figure) => figure === null) ? null : after
    },
  }
}

/** The plan with the base value of an input typed; null forgets what was typed. */
export function withBase(plan: Plan, place: InputPlace, value: InputValue | null): Plan {
  if ('driver' in place) {
    const figure = value ?? place.fallback
    if (typeof figure !== 'number' || figure === plan.drivers[place.driver]) return plan
    return { ...plan, drivers: { ...plan.drivers, [place.driver]: figure } }
  }
  if ('funder' in place) {
    const usualDelay = value ?? place.fallback
    if (typeof usualDelay !== 'number') return plan
    return changeFunderOf(plan, place.funder.id, (funder) =>
      funder.usualDelay === usualDelay ? funder : { ...funder, usualDelay },
    )
  }
  const { parameter } = place
  return changeLine(plan, place.line.id, (line) => {
    const before = line.values[parameter]
    if (value === null) return before === undefined ? line : { ...line, values: without(line.values, parameter) }
    return isSame(before, value) ? line : { ...line, values: { ...line.values, [parameter]: value } }
  })
}

function withOverride(scenario: Scenario, inputId: string, override: Override | null): Scenario {
  const before = scenario.overrides[inputId]
  if (override === null) {
    return before === undefined ? scenario : { ...scenario, overrides: without(scenario.overrides, inputId) }
  }
  return isSame(before, override)
    ? scenario
    : { ...scenario, overrides: { ...scenario.overrides, [inputId]: override } }
}

function isSame(a: Override | undefined, b: Override): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every((figure, index) => figure === b[index])
}

function filled<Value>(length: number, value: Value): readonly Value[] {
  return Array.from({ length }, () => value)
}

/** A series of at least this length: what it holds beyond the plan's end is kept. */
function padded<Value>(series: readonly Value[], length: number, blank: Value): readonly Value[] {
  return Array.from({ length: Math.max(series.length, length) }, (_, index) => series[index] ?? blank)
}
