import { numberInYear } from '../time/month.ts'
import type { Month } from '../time/month.ts'

/** The shortest and the longest plan, in months. */
export const MIN_MONTHS = 12
export const MAX_MONTHS = 120

/** The periods of a plan: consecutive months, cut into fiscal years that end with a given calendar month (1 to 12). */
export interface Timeline {
  readonly start: Month
  readonly months: number
  readonly fiscalYearEndMonth: number
}

/** One fiscal year of a timeline; the first and the last may be short. `first` and `last` are period indexes from 0. */
export interface FiscalYear {
  readonly index: number
  readonly endYear: number
  readonly first: number
  readonly last: number
}

/** The series of time that formulas may read, each known before any row. */
export const timeSeries = ['counter', 'month', 'yearIndex', 'calendarMonth', 'yearStart', 'yearEnd'] as const
export type TimeSeries = (typeof timeSeries)[number]

/** A timeline laid out: one array per time series, and the fiscal years. */
export interface Calendar {
  readonly timeline: Timeline
  readonly series: Readonly<Record<TimeSeries, Float64Array>>
  readonly years: readonly FiscalYear[]
}

function blankSeries(months: number): Record<TimeSeries, Float64Array> {
  const blank = () => new Float64Array(months)
  return {
    counter: blank(),
    month: blank(),
    yearIndex: blank(),
    calendarMonth: blank(),
    yearStart: blank(),
    yearEnd: blank(),
  }
}

/** Lays a timeline out: counter from 1, absolute month, fiscal-year index from 1, calendar month, year start and end flags. */
export function layOutCalendar(timeline: Timeline): Calendar {
  const { start, months, fiscalYearEndMonth } = timeline
  const series = blankSeries(months)
  const years: FiscalYear[] = []
  let first = 0
  for (let t = 0; t < months; t++) {
    const month = start + t
    const isLast = numberInYear(month) === fiscalYearEndMonth || t === months - 1
    series.counter[t] = t + 1
    series.month[t] = month
    series.calendarMonth[t] = numberInYear(month)
    series.yearIndex[t] = years.length + 1
    series.yearStart[t] = t === first ? 1 : 0
    series.yearEnd[t] = isLast ? 1 : 0
    if (isLast) {
      years.push({ index: years.length, endYear: endYearOf(month, fiscalYearEndMonth), first, last: t })
      first = t + 1
    }
  }
  return { timeline, series, years }
}

/** The calendar year in which the fiscal year that holds this month ends. */
export function endYearOf(month: number, fiscalYearEndMonth: number): number {
  const year = Math.floor(month / 12)
  return numberInYear(month) > fiscalYearEndMonth ? year + 1 : year
}
