import type { TypingError } from '../../../i18n/typed.ts'

/** What a typed series was understood as, told before it is taken; or why it cannot be. */
export type SeriesOffer =
  { readonly ok: true; readonly preview: string; take(): void } | { readonly ok: false; readonly error: TypingError }

/** Reads a text as a series; null when it is not written as one. */
export type ReadSeries = (text: string) => SeriesOffer | null
