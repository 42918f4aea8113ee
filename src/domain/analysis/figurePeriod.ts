import type { Calendar } from '../calc/timeline.ts'

/** The opening of the plan, as the index of a month. */
export const OPENING = -1

/** When a figure is read: a month of the plan or a fiscal year, from 0; month -1 is the opening. */
export interface FigurePeriod {
  readonly kind: 'month' | 'year'
  readonly index: number
}

/** The months of a period, as indexes; the opening has none before it and stands for itself. */
export function monthsOf({ kind, index }: FigurePeriod, { years }: Calendar): { first: number; last: number } {
  if (kind === 'month') return { first: index, last: index }
  const year = years[index]
  if (!year) throw new Error(`no such year: ${index}`)
  return { first: year.first, last: year.last }
}

/** The fiscal year, from 0, of a month. */
export function yearOfMonth(month: number, { years }: Calendar): number {
  return years.findIndex(({ first, last }) => first <= month && month <= last)
}
