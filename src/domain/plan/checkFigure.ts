import type { InputShape, Unit } from '../calc/expression.ts'
import { MAX_MONTHS } from '../calc/timeline.ts'
import type { PlanProblem } from './planProblem.ts'
import { pathTo } from './planProblem.ts'

/** What a figure must keep to. */
export interface FigureBounds {
  readonly unit: Unit
  readonly min: number
  readonly max: number
  readonly integer?: boolean
}

/** Where a figure stands, as a problem says it. */
export type FigurePlace = Pick<PlanProblem, 'path' | 'line' | 'scenario' | 'parameter'>

/** Units that have no fractions, whatever a definition says. */
const wholeUnits: readonly Unit[] = ['cents', 'months', 'month', 'calendarMonth', 'flag', 'choice']

/** Says where a figure stands; asked only when something is wrong with it. */
export type FindPlace = () => FigurePlace

/** What is wrong with one figure: not a number, beyond its bounds, or a fraction where only whole ones make sense. */
export function checkFigure(value: number, place: FindPlace, bounds: FigureBounds): readonly PlanProblem[] {
  const { unit, min, max } = bounds
  const problem = () => ({ ...place(), value, unit })
  if (!Number.isFinite(value)) return [{ ...problem(), code: 'notFinite' }]
  if (value < min) return [{ ...problem(), code: 'tooLow', bound: min }]
  if (value > max) return [{ ...problem(), code: 'tooHigh', bound: max }]
  const isWhole = bounds.integer === true || wholeUnits.includes(unit)
  return isWhole && !Number.isInteger(value) ? [{ ...problem(), code: 'notWhole' }] : []
}

/** The most figures that an input of this shape keeps: more than the plan has years or months, since a shortened plan loses none. */
function maxSeriesLength(shape: InputShape): number {
  return shape === 'byCalendarMonth' ? 12 : MAX_MONTHS
}

/** What is wrong with the value of an input, one figure or a series; null leaves a place open. */
export function checkInputValue(
  value: number | readonly (number | null)[],
  shape: InputShape,
  place: FindPlace,
  bounds: FigureBounds,
): readonly PlanProblem[] {
  if (typeof value === 'number') return checkFigure(value, place, bounds)
  if (shape === 'scalar') return [{ ...place(), code: 'numberExpected' }]
  const most = maxSeriesLength(shape)
  if (value.length > most) return [{ ...place(), code: 'tooMany', value: value.length, bound: most }]
  return value.flatMap((figure, index) => {
    if (figure === null) return []
    const at = () => {
      const series = place()
      return { ...series, path: pathTo(series.path, index) }
    }
    return checkFigure(figure, at, bounds)
  })
}
