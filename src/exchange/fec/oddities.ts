import { ownText } from './ownText.ts'

/** What is wrong enough to be looked at before the figures are used, then what is only unusual. */
export const warningCodes = [
  'unbalancedFile',
  'unbalancedEntry',
  'badAmount',
  'badAccount',
  'badDate',
  'shortLine',
  'reversedSides',
  'longPeriod',
  'tooManyEntries',
] as const
export const noticeCodes = [
  'otherEncoding',
  'otherSeparator',
  'lineSeparator',
  'duplicateHeader',
  'columnAbsent',
  'repeatedHeader',
  'numberMissing',
  'negativeAmount',
  'closingEntries',
  'noOpening',
] as const
export type OddityCode = (typeof warningCodes)[number] | (typeof noticeCodes)[number]

/** Something odd at one place of a file. */
export interface OddPlace {
  /** The number of the line in the file, from 1; null when it concerns the whole. */
  readonly line: number | null
  /** What stands there, cut short. */
  readonly text?: string
  /** Cents. */
  readonly amount?: number
}

/** One kind of oddity: how many times it was met, and the first places. */
export interface Oddity {
  readonly code: OddityCode
  readonly count: number
  readonly places: readonly OddPlace[]
}

/** How many places are kept of each kind, and how many letters of what stands there. */
const MAX_PLACES = 20
const MAX_TEXT = 40

/** Gathers what is odd. */
export interface OddityLog {
  add(code: OddityCode, line: number | null, found?: { readonly text?: string; readonly amount?: number }): void
  /** All of it, warnings first. */
  list(): readonly Oddity[]
}

/** Opens an empty log. */
export function openOddityLog(): OddityLog {
  const met = new Map<OddityCode, { count: number; readonly places: OddPlace[] }>()
  return {
    add(code, line, found = {}) {
      const kind = met.get(code) ?? { count: 0, places: [] }
      met.set(code, kind)
      kind.count++
      if (kind.places.length >= MAX_PLACES) return
      const { text, amount } = found
      kind.places.push({
        line,
        ...(text === undefined ? {} : { text: ownText(text.trim(), MAX_TEXT) }),
        ...(amount === undefined ? {} : { amount }),
      })
    },
    list: () =>
      [...warningCodes, ...noticeCodes].flatMap((code) => {
        const kind = met.get(code)
        return kind ? [{ code, ...kind }] : []
      }),
  }
}

/** Whether an oddity is wrong enough to be looked at before the figures are used. */
export function isWarning({ code }: Oddity): boolean {
  return (warningCodes as readonly OddityCode[]).includes(code)
}
