import type { Line } from '../plan/plan.ts'

/** When a voluntary contribution comes in the year: evenly, over a season, or in one month (from 1). */
export const seasons = ['even', 'schoolYear', 'summer', 'winter'] as const
export type Season = (typeof seasons)[number]

/** The months that each season weighs, January first. */
const weights: Readonly<Record<Exclude<Season, 'even'>, readonly number[]>> = {
  schoolYear: [1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1],
  summer: [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0],
  winter: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1],
}

/** How a season is told to a line: its profile, and the figures of that profile. */
export interface SeasonInputs {
  readonly profile: 'even' | 'oneMonth' | 'weights'
  readonly values: Readonly<Record<string, number | readonly number[]>>
}

/** The profile that a season, or one month of the year (from 1), is told by. */
export function inputsOfSeason(season: Season | number): SeasonInputs {
  if (season === 'even') return { profile: 'even', values: {} }
  if (typeof season === 'number') return { profile: 'oneMonth', values: { profileMonth: season } }
  return { profile: 'weights', values: { weights: weights[season] } }
}

/** The season of a line as it is typed in the base: a month from 1, or null for weights of its own. */
export function seasonOf({ choices, values }: Pick<Line, 'choices' | 'values'>): Season | number | null {
  const { profile = 'even' } = choices
  if (profile === 'even') return 'even'
  if (profile === 'oneMonth') return typeof values['profileMonth'] === 'number' ? values['profileMonth'] : 3
  const typed = values['weights']
  const found = seasons.find((season) => season !== 'even' && isSame(weights[season], typed))
  return found ?? null
}

function isSame(season: readonly number[], typed: Line['values'][string] | undefined): boolean {
  return Array.isArray(typed) && typed.length === 12 && season.every((weight, i) => weight === typed[i])
}
