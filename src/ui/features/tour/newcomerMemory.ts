/** The key under which the app remembers the tour of the screens. */
export const NEWCOMER_MEMORY_KEY = 'tour.newcomer'

/** What is remembered of the tour of the screens: whether it was offered, and the stop where it was left. */
export interface NewcomerMemory {
  readonly isOffered: boolean
  /** Null where it was not begun, or was followed to its end. */
  readonly leftAt: number | null
}

/** Reads what was remembered; what is not understood counts as an offer that was made. */
export function readNewcomer(text: string | null): NewcomerMemory {
  const stop = /^left ([0-9]{1,2})$/.exec(text ?? '')?.[1]
  return { isOffered: text !== null, leftAt: stop === undefined ? null : Number(stop) }
}

/** Writes that the tour was offered, and the stop where it stands. */
export function writeNewcomer(leftAt: number | null): string {
  return leftAt === null ? 'offered' : `left ${leftAt}`
}
