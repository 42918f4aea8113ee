import type { InputValue } from '../../calc/inputValues.ts'
import type { Unit } from '../../calc/expression.ts'
import { activeLines, scaledLine } from '../../model/lineEffects.ts'
import { lineKind } from '../../model/lineKinds.ts'
import type { Inputs, Trial } from '../../model/trial.ts'
import { roundHalfAway } from '../../money/roundHalfAway.ts'
import { lineInputId, parameterServes } from '../../plan/lineKind.ts'
import type { ParameterDefinition } from '../../plan/lineKind.ts'
import type { Line, Plan } from '../../plan/plan.ts'
import { paidByMonth } from './paidByMonth.ts'

/** What a plan may be moved by: a typed figure of a line, or the same cut in every cost. */
export type LeverChoice = { readonly line: string; readonly parameter: string } | { readonly cut: 'costs' }

/** The unit of a cut: a share of the costs. Other levers have the unit of their parameter. */
export type LeverUnit = Unit | 'share'

/** Where a lever is opened: the inputs and the figures of a scenario. */
export type LeverPlace = Pick<Trial, 'plan' | 'inputs' | 'evaluation'>

/** A lever as it stands in a scenario. Values are in its unit, whole numbers of its step. */
export interface Lever {
  readonly choice: LeverChoice
  readonly unit: LeverUnit
  readonly now: number
  readonly least: number
  readonly most: number
  readonly step: number
  /** Whether the figure is that of the first year which has one, the others keeping their proportion to it. */
  readonly ofFirstYear: boolean
  /** Which end costs the least effort; null when only the plan can tell. */
  readonly easy: 'least' | 'most' | null
  /** The inputs by which the lever has a value. */
  changes(value: number): Inputs
}

const EURO = 100
const THOUSANDTH = 0.001
/** The longest delay or duration that is sought, in months. */
const LONGEST = 120

/** The levers by which a line may be moved: each of its figures that serves and is a number. */
export function leverChoicesOf(line: Line): readonly LeverChoice[] {
  return movable(line).map(({ id }) => ({ line: line.id, parameter: id }))
}

/** Whether two choices name the same lever. */
export function isSameLever(a: LeverChoice, b: LeverChoice): boolean {
  if ('cut' in a || 'cut' in b) return 'cut' in a && 'cut' in b
  return a.line === b.line && a.parameter === b.parameter
}

/** Opens a lever in a scenario; null when the line or its parameter is not there. */
export function openLever(place: LeverPlace, choice: LeverChoice): Lever | null {
  if ('cut' in choice) return cutOfCosts(place, choice)
  const line = place.plan.lines.find(({ id }) => id === choice.line)
  const parameter = line && movable(line).find(({ id }) => id === choice.parameter)
  const value = place.inputs.get(lineInputId(choice.line, choice.parameter))
  return line && parameter && value !== undefined ? leverOf(place, choice, line, parameter, value) : null
}

function movable(line: Line): readonly ParameterDefinition[] {
  const kind = lineKind(line.kind)
  if (!kind) return []
  return kind.parameters.filter(
    (parameter) =>
      parameterServes(parameter, line, kind) &&
      parameter.options === undefined &&
      !['choice', 'calendarMonth', 'flag'].includes(parameter.unit) &&
      parameter.id !== 'probability',
  )
}

function cutOfCosts({ plan, inputs }: LeverPlace, choice: LeverChoice): Lever | null {
  const lines = costLines(plan, inputs)
  if (lines.length === 0) return null
  return {
    choice,
    unit: 'share',
    now: 0,
    least: 0,
    most: 1,
    step: THOUSANDTH,
    ofFirstYear: false,
    easy: 'least',
    changes: (cut) => new Map(lines.flatMap((line) => [...scaledLine(line, inputs, 1 - cut)])),
  }
}

/** The costs and the staff that count. */
function costLines(plan: Plan, inputs: Inputs): readonly Line[] {
  return activeLines(plan, inputs).filter(({ kind }) => {
    const section = lineKind(kind)?.section
    return section === 'costs' || section === 'staff'
  })
}

function leverOf(
  place: LeverPlace,
  choice: LeverChoice,
  line: Line,
  parameter: ParameterDefinition,
  value: InputValue,
): Lever {
  const input = lineInputId(line.id, parameter.id)
  const isSeries = typeof value !== 'number'
  const now = isSeries ? (value.find((figure) => figure !== 0) ?? 0) : value
  const step = stepOf(parameter, place.inputs.get(lineInputId(line.id, 'nominalValue')))
  const isWhole = parameter.integer === true || parameter.unit === 'cents' || parameter.unit === 'month'
  const { least, most } = rangeOf(place, parameter, now, step)
  const section = lineKind(line.kind)?.section
  const isAmount = parameter.main === true || parameter.unit === 'cents' || parameter.unit === 'price'
  const bound = (figure: number) => {
    const bounded = Math.min(parameter.max, Math.max(parameter.min, figure))
    return isWhole ? roundHalfAway(bounded) : bounded
  }
  return {
    choice,
    unit: parameter.unit,
    now,
    least,
    most,
    step,
    ofFirstYear: isSeries && new Set(value).size > 1,
    easy: parameter.unit === 'months' ? 'least' : !isAmount ? null : section === 'resources' ? 'least' : 'most',
    changes(level) {
      if (!isSeries) return new Map([[input, level]])
      return new Map([[input, value.map((figure) => (now === 0 ? level : bound((figure * level) / now)))]])
    },
  }
}

/** A euro, a month, a whole share of a cooperative (`nominal`, cents), a thousandth. */
function stepOf({ id, unit, integer }: ParameterDefinition, nominal: InputValue | undefined): number {
  if (id === 'subscriptions' && typeof nominal === 'number' && nominal > 0) return nominal
  if (unit === 'cents' || unit === 'price') return EURO
  if (unit === 'rate' || unit === 'ratio') return THOUSANDTH
  return integer === true || unit === 'months' || unit === 'month' ? 1 : 0.1
}

/** Between the bounds of the parameter, no further than what the plan could ever need. */
function rangeOf({ plan, evaluation }: LeverPlace, { min, max, unit }: ParameterDefinition, now: number, step: number) {
  const bounds = (low: number, high: number) => ({
    least: Math.min(now, Math.ceil(Math.max(low, min) / step) * step),
    most: Math.max(now, Math.floor(Math.min(high, max) / step) * step),
  })
  const { start, months } = plan.timeline
  if (unit === 'month') return bounds(start, start + months - 1)
  if (unit === 'months') return bounds(0, LONGEST)
  if (unit === 'rate' || unit === 'ratio') return bounds(-1, Math.max(1, 2 * now))
  if (unit !== 'cents') return bounds(0, Math.max(100 * step, 20 * now))
  const paid = paidByMonth(evaluation).reduce((sum, figure) => sum + figure, 0)
  return bounds(0, Math.max(4 * now, 2 * paid))
}
