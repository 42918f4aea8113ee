import type { OptionsByEvents } from './optionsByEvents.ts'
import type { Outcome } from './outcome.ts'

/** What choices are judged by. */
export const criteria = ['lowestCash', 'totalResult', 'brokenCovenants'] as const
export type Criterion = (typeof criteria)[number]

/** How good an outcome is by a criterion, the more the better: cents, or covenants that break, counted below zero. */
export function worthOf(outcome: Outcome, criterion: Criterion): number {
  if (criterion !== 'brokenCovenants') return outcome[criterion]
  return -brokenCovenants(outcome)
}

/** How many covenants an outcome breaks; one that breaks in several years counts once. */
export function brokenCovenants({ covenants }: Pick<Outcome, 'covenants'>): number {
  return new Set(covenants.filter(({ holds }) => holds === false).map(({ covenant }) => covenant.id)).size
}

/** What may be said of the choices all together. Several options stand where they tie. */
export interface Judgement {
  /** How much worse each option does than the best one of each column. */
  readonly regrets: readonly (readonly number[])[]
  readonly largestRegrets: readonly number[]
  readonly leastRegret: { readonly options: readonly string[]; readonly regret: number }
  /** In how many columns each option keeps: cash at its floor or above, and no covenant broken. */
  readonly held: readonly number[]
  readonly mostRobust: { readonly options: readonly string[]; readonly held: number }
  /** The worst of each option, and the options of which the worst is the best. */
  readonly worst: readonly number[]
  readonly bestWorst: { readonly options: readonly string[]; readonly worth: number }
}

/** Whether an outcome holds: cash never under its floor, and no covenant broken. */
export function holds({ firstMonthBelowFloor, covenantsHold }: Outcome): boolean {
  return firstMonthBelowFloor === null && covenantsHold !== false
}

/** Judges the choices of a table by one criterion; null when there is none. */
export function judge({ options, cells }: OptionsByEvents, criterion: Criterion): Judgement | null {
  if (options.length === 0) return null
  const worths = cells.map((row) => row.map((outcome) => worthOf(outcome, criterion)))
  const columns = worths[0]!.map((_, column) => Math.max(...worths.map((row) => row[column]!)))
  const regrets = worths.map((row) => row.map((worth, column) => columns[column]! - worth))
  const largestRegrets = regrets.map((row) => Math.max(...row))
  const held = cells.map((row) => row.filter(holds).length)
  const worst = worths.map((row) => Math.min(...row))
  const among = (figures: readonly number[], best: number) => options.filter((_, i) => figures[i] === best)
  const regret = Math.min(...largestRegrets)
  const mostHeld = Math.max(...held)
  const worth = Math.max(...worst)
  return {
    regrets,
    largestRegrets,
    leastRegret: { options: among(largestRegrets, regret), regret },
    held,
    mostRobust: { options: among(held, mostHeld), held: mostHeld },
    worst,
    bestWorst: { options: among(worst, worth), worth },
  }
}
