import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { typingErrorText } from '../../../i18n/typingErrorText.ts'
import { shownText } from './cellText.ts'
import type { CellKind } from './gridTypes.ts'
import { readCell } from './readCell.ts'
import type { ReadSeries } from './seriesOffer.ts'

/** What a text comes to while it is being typed: the result of a calculation, the figures of a series; null for a plain figure. */
export function understood(
  text: string,
  kind: CellKind,
  readSeries: ReadSeries | undefined,
  words: { readonly t: Translate; readonly format: Format },
): string | null {
  const { t, format } = words
  if (text.trim().startsWith('=')) {
    const typed = readCell(text, kind, format, { bareRate: 'percent' })
    if (typed.ok && typeof typed.value === 'number') {
      const figure = kind.kind === 'amount' ? format.money(typed.value, { decimals: 2 }) : undefined
      return t('series.result', { figure: figure ?? shownText(typed.value, kind, format) })
    }
  }
  const offer = readSeries?.(text) ?? null
  if (offer === null) return null
  return offer.ok ? offer.preview : typingErrorText(t, offer.error)
}
