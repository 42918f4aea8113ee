import type { Calendar } from '../../calc/timeline.ts'
import { totalOf } from './lineRecords.ts'
import type { LineRecords } from './lineRecords.ts'
import { mirrored } from './matchRecords.ts'

/** What a flow is compared on: result, what is still owed, money moved, what is lent or placed either way, money that comes back. */
export const flowAspects = ['result', 'owed', 'cash', 'lent', 'placed', 'drawn'] as const
export type FlowAspect = (typeof flowAspects)[number]

/** Aspects that stand at the end of a year; the others add up over it. */
const standing: readonly FlowAspect[] = ['owed', 'lent', 'placed']

/** What both sides of a flow record in a fiscal year, in cents: added up, except what is owed or lent, which stands at its end. */
export interface FlowYear {
  readonly year: number
  readonly aspect: FlowAspect
  readonly payer: number
  readonly receiver: number
}

/** An internal flow as both sides have it; null when one of its lines is no longer there. */
export interface FlowReading {
  readonly id: string
  readonly years: readonly FlowYear[] | null
}

/** Reads both sides of a flow over the fiscal years of the group. */
export function flowReading(
  id: string,
  records: { readonly paying: LineRecords; readonly receiving: LineRecords } | null,
  { timeline, years }: Calendar,
): FlowReading {
  if (!records) return { id, years: null }
  const read = mirrored.flatMap(([paying, receiving], position) => {
    const aspect = flowAspects[position]!
    const payer = totalOf(records.paying[paying], timeline.months).figures
    const receiver = totalOf(records.receiving[receiving], timeline.months).figures
    return years.map(({ index, first, last }): FlowYear => {
      const inYear = (figures: Float64Array) =>
        figures[last]! - (standing.includes(aspect) || first === 0 ? 0 : figures[first - 1]!)
      return { year: index, aspect, payer: inYear(payer), receiver: inYear(receiver) }
    })
  })
  return { id, years: read }
}

/** The years in which both sides differ by a euro or more. */
export function differences({ years }: FlowReading): readonly FlowYear[] {
  return (years ?? []).filter(({ payer, receiver }) => Math.abs(payer - receiver) >= 100)
}
