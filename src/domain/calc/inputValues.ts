import type { InputShape } from './expression.ts'
import type { Calendar } from './timeline.ts'

/** The value of an input: one number, or a series of the length that its shape asks for. */
export type InputValue = number | readonly number[]

/** How many values an input of this shape has. */
export function lengthOfShape(shape: InputShape, calendar: Calendar): number {
  switch (shape) {
    case 'scalar':
      return 1
    case 'byYear':
      return calendar.years.length
    case 'byCalendarMonth':
      return 12
    case 'byMonth':
      return calendar.timeline.months
  }
}

/** Lays the value of an input out over the periods; a series too short reads as zero where it ends. */
export function spreadInput(out: Float64Array, value: InputValue, shape: InputShape, calendar: Calendar): void {
  if (typeof value === 'number') {
    out.fill(value)
    return
  }
  const { yearIndex, calendarMonth } = calendar.series
  for (let t = 0; t < out.length; t++) {
    const position =
      shape === 'scalar'
        ? 0
        : shape === 'byYear'
          ? yearIndex[t]! - 1
          : shape === 'byCalendarMonth'
            ? calendarMonth[t]! - 1
            : t
    out[t] = value[position] ?? 0
  }
}

/** The value of an input from its figures over the periods: what `spreadInput` laid out, gathered again. */
export function gatherInput(figures: Float64Array, shape: InputShape, calendar: Calendar): InputValue {
  switch (shape) {
    case 'scalar':
      return figures[0]!
    case 'byYear':
      return calendar.years.map((year) => figures[year.first]!)
    case 'byCalendarMonth':
      return Array.from({ length: 12 }, (_, i) => figures[calendar.series.calendarMonth.indexOf(i + 1)] ?? 0)
    case 'byMonth':
      return [...figures]
  }
}
