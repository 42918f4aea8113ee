import type { InputShape } from '../domain/calc/expression.ts'
import { lengthOfShape } from '../domain/calc/inputValues.ts'
import type { InputValue } from '../domain/calc/inputValues.ts'
import { layOutCalendar } from '../domain/calc/timeline.ts'
import { lineKind } from '../domain/model/lineKinds.ts'
import { inputOfKind } from '../domain/plan/checkLine.ts'
import { driverInputId, drivers } from '../domain/plan/drivers.ts'
import type { DriverId } from '../domain/plan/drivers.ts'
import { funderDelayInputId } from '../domain/plan/funder.ts'
import type { Funder } from '../domain/plan/funder.ts'
import { defaultOf, lineInputId } from '../domain/plan/lineKind.ts'
import type { Line, Plan } from '../domain/plan/plan.ts'

/** Where the base value of an input stands in a plan: among the drivers, in a funder, or among the values of a line. */
export type InputPlace =
  | { readonly driver: DriverId; readonly shape: 'scalar'; readonly length: 1; readonly fallback: number }
  | { readonly funder: Funder; readonly shape: 'scalar'; readonly length: 1; readonly fallback: number }
  | {
      readonly line: Line
      readonly parameter: string
      readonly shape: InputShape
      /** How many values the input has over the plan's timeline. */
      readonly length: number
      /** What counts while nothing is typed. */
      readonly fallback: number
    }

/** Finds the place of an input by its id; undefined when the plan has no such input. */
export function findInput(plan: Plan, inputId: string): InputPlace | undefined {
  const driver = drivers.find(({ id }) => driverInputId(id) === inputId)
  if (driver) return { driver: driver.id, shape: 'scalar', length: 1, fallback: driver.default }
  const funder = plan.funders.find(({ id }) => funderDelayInputId(id) === inputId)
  if (funder) return { funder, shape: 'scalar', length: 1, fallback: 0 }
  const line = plan.lines.find(({ id }) => inputId.startsWith(lineInputId(id, '')))
  const kind = line && lineKind(line.kind)
  if (!line || !kind) return undefined
  const parameter = inputId.slice(lineInputId(line.id, '').length)
  const definition = inputOfKind(kind, parameter)
  if (!definition) return undefined
  const typed = kind.parameters.find(({ id }) => id === parameter)
  return {
    line,
    parameter,
    shape: definition.shape,
    length: lengthOfShape(definition.shape, layOutCalendar(plan.timeline)),
    fallback: typed ? defaultOf(typed, plan.timeline) : 1,
  }
}

/** The base value of an input, as typed or its default. */
export function baseValue(plan: Plan, place: InputPlace): InputValue {
  if ('funder' in place) return place.funder.usualDelay
  return 'driver' in place ? plan.drivers[place.driver] : (place.line.values[place.parameter] ?? place.fallback)
}
