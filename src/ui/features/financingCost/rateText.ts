import type { RateResult } from '../../../domain/analysis/rates/yearlyRate.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** A rate in words: the rate, all of several, or "n.d." with the reason apart. */
export function rateText(t: Translate, format: Format, result: RateResult): { text: string; reason?: string } {
  switch (result.kind) {
    case 'one':
      return { text: format.percent(result.rate, 2) }
    case 'several':
      return { text: t('rates.several', { rates: result.rates.map((rate) => format.percent(rate, 2)).join(' ; ') }) }
    case 'none':
      return { text: format.percent(null), reason: t(`rates.noRate.${result.reason}`) }
  }
}
