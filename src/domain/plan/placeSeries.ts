import { isMoney } from '../calc/expression.ts'
import type { Calendar } from '../calc/timeline.ts'
import { roundHalfAway } from '../money/roundHalfAway.ts'
import { choiceOf } from './lineKind.ts'
import type { LineKind, ParameterDefinition } from './lineKind.ts'
import type { Line } from './plan.ts'
import type { TypedSeries } from './typedSeries.ts'

/** Where a series is typed: a parameter of a line, from a place of its figures on. */
export interface SeriesPlace {
  readonly line: Line
  readonly kind: LineKind
  readonly parameter: ParameterDefinition
  readonly from: number
  readonly calendar: Calendar
}

/** One figure that a series types; the position is null for what has one figure only. */
export interface PlacedValue {
  readonly parameter: string
  readonly position: number | null
  readonly value: number
}

/** What a series comes to: structural choices of the line that change, figures that are typed, and what the person will read. */
export interface PlacedSeries {
  readonly choices: Readonly<Record<string, string>>
  readonly values: readonly PlacedValue[]
  /** Growth included, at each place from the first on. */
  readonly figures: readonly { readonly position: number; readonly value: number }[]
}

/** Why a series cannot stand in a place; a bound is in the unit of the parameter. */
export type SeriesRefusal =
  | { readonly code: 'noSeriesHere' | 'noGrowthHere' | 'noMonthHere' }
  | { readonly code: 'tooLow' | 'tooHigh'; readonly bound: number }

/** The choices and parameters by which a kind holds a yearly growth of its own, and the month in which a year's amount falls. */
const growth = { choice: 'indexation', own: 'own', none: 'none', parameter: 'ownGrowth' } as const
const profile = { choice: 'profile', even: 'even', oneMonth: 'oneMonth', parameter: 'profileMonth' } as const

/**
 * Puts a typed series where it was typed. Growth and months become the line's own growth and profile where its kind has them;
 * elsewhere each figure is worked out.
 */
export function placeSeries(series: TypedSeries, place: SeriesPlace): PlacedSeries | SeriesRefusal {
  const placed = placeByShape(series, place)
  if ('code' in placed) return placed
  const { parameter, line, kind } = place
  const values = placed.values.filter((one) => one.parameter === parameter.id)
  const low = values.find(({ value }) => value < parameter.min)
  if (low) return { code: 'tooLow', bound: parameter.min }
  if (values.some(({ value }) => value > parameter.max)) return { code: 'tooHigh', bound: parameter.max }
  const changed = Object.entries(placed.choices).filter(([id, option]) => choiceOf(line, kind, id) !== option)
  return { ...placed, choices: Object.fromEntries(changed) }
}

function placeByShape(series: TypedSeries, place: SeriesPlace): PlacedSeries | SeriesRefusal {
  switch (place.parameter.shape) {
    case 'scalar':
      return { code: 'noSeriesHere' }
    case 'byYear':
      return placeByYear(series, place)
    case 'byMonth':
      return placeByMonth(series, place)
    case 'byCalendarMonth':
      return placeByCalendarMonth(series, place)
  }
}

function placeByYear(series: TypedSeries, { line, kind, parameter, from, calendar }: SeriesPlace) {
  const wantedProfile = series.month === 'every' ? profile.even : profile.oneMonth
  if (series.month !== null && !offers(kind, profile.choice, wantedProfile)) return { code: 'noMonthHere' } as const
  const timesIn = ({ first, last }: { readonly first: number; readonly last: number }) => {
    if (series.month === null) return 1
    if (series.month === 'every') return last - first + 1
    return calendar.series.calendarMonth.subarray(first, last + 1).filter((month) => month === series.month).length
  }
  const years = calendar.years.slice(from)
  const figures = years.map((year, after) => ({
    position: year.index,
    value: grown(series.figure * timesIn(year), series.growth ?? 0, after, parameter),
  }))
  const own = ownGrowth(series, line, kind, from)
  const typed = years.map((year): PlacedValue => ({
    parameter: parameter.id,
    position: year.index,
    value: grown(series.figure * timesIn(year), own.isOwn ? 0 : (series.growth ?? 0), year.index - from, parameter),
  }))
  const inMonth = typeof series.month === 'number'
  return {
    choices: { ...own.choices, ...(series.month === null ? {} : { [profile.choice]: wantedProfile }) },
    values: [
      ...typed,
      ...(own.isOwn ? [{ parameter: growth.parameter, position: null, value: series.growth ?? 0 }] : []),
      ...(inMonth ? [{ parameter: profile.parameter, position: null, value: Number(series.month) }] : []),
    ],
    figures,
  }
}

/** A line whose amounts follow prices holds a growth from its first year on; from a later one, its amounts stop following. */
function ownGrowth(series: TypedSeries, line: Line, kind: LineKind, from: number) {
  const nothing = { isOwn: false, choices: {} }
  if (series.growth === null || !offers(kind, growth.choice, growth.own)) return nothing
  const own = kind.parameters.find(({ id }) => id === growth.parameter)
  const fits = own !== undefined && series.growth >= own.min && series.growth <= own.max
  if (from === 0 && series.growth !== 0 && fits) return { isOwn: true, choices: { [growth.choice]: growth.own } }
  return { isOwn: false, choices: { [growth.choice]: growth.none } }
}

function placeByMonth(series: TypedSeries, { parameter, from, calendar }: SeriesPlace): PlacedSeries {
  const { months } = calendar.timeline
  const falls = (at: number) => typeof series.month !== 'number' || calendar.series.calendarMonth[at] === series.month
  const positions = Array.from({ length: months - from }, (_, i) => from + i)
  const first = positions.find(falls) ?? from
  const figures = positions.map((position) => ({
    position,
    value: falls(position)
      ? grown(series.figure, series.growth ?? 0, Math.floor((position - first) / 12), parameter)
      : 0,
  }))
  return { choices: {}, values: figures.map((one) => ({ parameter: parameter.id, ...one })), figures }
}

/** The twelve months of any year do not grow; a month alone leaves nothing to the others. */
function placeByCalendarMonth(series: TypedSeries, { parameter }: SeriesPlace): PlacedSeries | SeriesRefusal {
  if ((series.growth ?? 0) !== 0) return { code: 'noGrowthHere' }
  const figures = Array.from({ length: 12 }, (_, position) => ({
    position,
    value: typeof series.month !== 'number' || series.month === position + 1 ? series.figure : 0,
  }))
  return { choices: {}, values: figures.map((one) => ({ parameter: parameter.id, ...one })), figures }
}

function grown(figure: number, rate: number, years: number, { unit, integer }: ParameterDefinition): number {
  const value = figure * (1 + rate) ** years
  return isMoney(unit) || integer === true ? roundHalfAway(value) : Number(value.toPrecision(12))
}

function offers(kind: LineKind, choiceId: string, option: string): boolean {
  return kind.choices.some(({ id, options }) => id === choiceId && options.includes(option))
}
