const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE
const WEEK = 7 * DAY

/** How far back copies are kept, and how many of them: the last of each stretch, for as long as said, in milliseconds. */
export const copyStretches = [
  { every: 10 * MINUTE, during: DAY },
  { every: DAY, during: 14 * DAY },
  { every: WEEK, during: 26 * WEEK },
] as const

/**
 * The copies to keep among those made at these moments (milliseconds since 1970): the last of each ten minutes for a day, of each
 * day for two weeks, of each week for half a year, and always the newest.
 */
export function thinOut(moments: readonly number[], now: number): ReadonlySet<number> {
  const kept = new Set<number>()
  const newestFirst = [...moments].sort((a, b) => b - a)
  const newest = newestFirst[0]
  if (newest !== undefined) kept.add(newest)
  for (const { every, during } of copyStretches) {
    const seen = new Set<number>()
    for (const moment of newestFirst) {
      const stretch = Math.floor(moment / every)
      if (now - moment >= during || seen.has(stretch)) continue
      seen.add(stretch)
      kept.add(moment)
    }
  }
  return kept
}
