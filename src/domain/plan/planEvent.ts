import type { DriverId } from './drivers.ts'
import type { Family, Section } from './lineKind.ts'

/** The lines that an event strikes: one, those of a funder, a family or a section, or every award that is not decided. */
export type LineTarget =
  | { readonly line: string }
  | { readonly funder: string }
  | { readonly family: Family }
  | { readonly section: Section }
  | { readonly openAwards: true }

/** How an event moves a driver. */
export const driverChanges = ['set', 'add', 'multiply'] as const
export type DriverChange = (typeof driverChanges)[number]

/** One thing that an event does: it moves a driver, or strikes lines: lost, scaled by a factor, paid months later. */
export type EventEffect =
  | { readonly what: 'driver'; readonly driver: DriverId; readonly change: DriverChange; readonly by: number }
  | { readonly what: 'lost'; readonly target: LineTarget }
  | { readonly what: 'scaled'; readonly target: LineTarget; readonly by: number }
  | { readonly what: 'late'; readonly target: LineTarget; readonly months: number }

/** Something that may happen to us, laid over any of our choices; its effects come in order. */
export interface PlanEvent {
  readonly id: string
  readonly name: string
  readonly story: string
  readonly effects: readonly EventEffect[]
}
