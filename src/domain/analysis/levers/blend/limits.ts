import { addMonths } from '../../../time/month.ts'
import type { Month } from '../../../time/month.ts'
import type { BlendReading } from './readBlend.ts'

/** One thing that a blend must keep to: cash at its floor at the end of a month, the debt service cover or a funder's share in a year. */
export type BlendLimit =
  | { readonly what: 'cash'; readonly month: Month }
  | { readonly what: 'cover'; readonly year: number }
  | { readonly what: 'share'; readonly year: number; readonly funder: string }

/** What a blend is held to. Cents, a ratio, a share; null asks nothing. */
export interface BlendTerms {
  readonly floor: number
  readonly cover: number | null
  readonly share: number | null
  readonly start: Month
  /** The funders, in the order of the readings. */
  readonly funders: readonly string[]
}

/** A limit as a sum that must not be negative, in cents: `constant` plus what `of` reads. */
export interface LimitRow {
  readonly limit: BlendLimit
  readonly constant: number
  /** The sum in a reading, which is linear in it. */
  of(reading: BlendReading): number
  /** What must be positive for the limit to ask anything; null when it always does. */
  readonly asks: ((reading: BlendReading) => number) | null
}

/** All the limits of a plan, month by month, year by year, funder by funder. */
export function limitRows(
  { floor, cover, share, start, funders }: BlendTerms,
  shape: BlendReading,
): readonly LimitRow[] {
  const cash = shape.cash.map((_, t): LimitRow => ({
    limit: { what: 'cash', month: addMonths(start, t) },
    constant: -floor,
    of: (reading) => reading.cash[t]!,
    asks: null,
  }))
  const years = shape.income.map((_, year) => year)
  const covers = years.flatMap((year): LimitRow[] =>
    cover === null
      ? []
      : [
          {
            limit: { what: 'cover', year },
            constant: 0,
            of: (reading) => reading.earned[year]! - cover * reading.service[year]!,
            asks: (reading) => reading.service[year]!,
          },
        ],
  )
  const shares = years.flatMap((year) =>
    funders.flatMap((funder, i): LimitRow[] =>
      share === null
        ? []
        : [
            {
              limit: { what: 'share', year, funder },
              constant: 0,
              of: (reading) => share * reading.income[year]! - reading.byFunder[i]![year]!,
              asks: null,
            },
          ],
    ),
  )
  return [...cash, ...covers, ...shares]
}

/** By how much a reading keeps to a limit, in cents; negative when it does not. */
export function keeps({ constant, of, asks }: LimitRow, reading: BlendReading): number {
  return asks && asks(reading) <= 0 ? Number.POSITIVE_INFINITY : constant + of(reading)
}
