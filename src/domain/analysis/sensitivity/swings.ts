import type { InputValue } from '../../calc/inputValues.ts'
import { roundHalfAway } from '../../money/roundHalfAway.ts'
import { activeLines, scaledLine } from '../../model/lineEffects.ts'
import { lineKind } from '../../model/lineKinds.ts'
import type { Inputs } from '../../model/trial.ts'
import { driverInputId, drivers } from '../../plan/drivers.ts'
import type { DriverId } from '../../plan/drivers.ts'
import { lineInputId, parameterServes } from '../../plan/lineKind.ts'
import type { ParameterDefinition } from '../../plan/lineKind.ts'
import type { Line, Plan } from '../../plan/plan.ts'

/** How an input swings: by a share of itself, by points (fractions added), or by whole months. */
export const swingUnits = ['share', 'points', 'months'] as const
export type SwingUnit = (typeof swingUnits)[number]

/** An input that may swing. */
export interface Swing {
  /** The id of the input. */
  readonly input: string
  readonly unit: SwingUnit
  /** Whether it is the main figure of its line, or a driver: those one thinks of first. */
  readonly isMain: boolean
  /** The inputs once it has moved by so much: a fraction, or months. */
  at(by: number): Inputs
}

const movable: readonly DriverId[] = [
  'subsidies',
  'publicDelay',
  'activity',
  'customerDelay',
  'giving',
  'inflation',
  'wageGrowth',
]

/** Everything that may swing in a scenario, by its inputs: drivers, then the figures of the lines that count. */
export function swings(plan: Plan, inputs: Inputs): readonly Swing[] {
  return [
    ...movable.map((id) => driverSwing(id, inputs)),
    ...activeLines(plan, inputs).flatMap((line) => lineSwings(line, inputs)),
  ]
}

function driverSwing(id: DriverId, inputs: Inputs): Swing {
  const definition = drivers.find((driver) => driver.id === id)!
  const unit: SwingUnit = definition.unit === 'months' ? 'months' : definition.default === 1 ? 'share' : 'points'
  return swingOf(driverInputId(id), unit, definition, inputs, true)
}

function lineSwings(line: Line, inputs: Inputs): readonly Swing[] {
  const kind = lineKind(line.kind)
  if (!kind) return []
  return kind.parameters
    .filter((parameter) => parameterServes(parameter, line, kind))
    .flatMap((parameter): readonly Swing[] => {
      const unit = unitOf(parameter)
      const input = lineInputId(line.id, parameter.id)
      if (unit === null || !inputs.has(input)) return []
      const swing = swingOf(input, unit, parameter, inputs, parameter.main === true)
      // The main figure of an award moves with what was notified of it.
      return [parameter.main === true ? { ...swing, at: (by) => scaledLine(line, inputs, 1 + by) } : swing]
    })
}

function unitOf({ unit }: ParameterDefinition): SwingUnit | null {
  switch (unit) {
    case 'cents':
    case 'price':
    case 'count':
      return 'share'
    case 'rate':
      return 'points'
    case 'months':
    case 'month':
      return 'months'
    default:
      return null
  }
}

type Bounds = Pick<ParameterDefinition, 'min' | 'max' | 'integer' | 'unit'>

function swingOf(input: string, unit: SwingUnit, bounds: Bounds, inputs: Inputs, isMain: boolean): Swing {
  const now = inputs.get(input) ?? 0
  const move = (figure: number, by: number) => {
    const moved = unit === 'share' ? figure * (1 + by) : figure + by
    const whole = unit === 'months' || bounds.unit === 'cents' || bounds.integer === true
    return Math.min(bounds.max, Math.max(bounds.min, whole ? roundHalfAway(moved) : moved))
  }
  const moved = (by: number): InputValue =>
    typeof now === 'number' ? move(now, by) : now.map((figure) => move(figure, by))
  return { input, unit, isMain, at: (by) => new Map([[input, moved(by)]]) }
}
