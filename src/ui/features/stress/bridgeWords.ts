import type { Bridge } from '../../../domain/analysis/stress/bridge.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** The bridge that is needed, in a sentence: how much, and from when to when. */
export function bridgeWords({ amount, from, until, comesBack, gaps }: Bridge, t: Translate, format: Format): string {
  const words = {
    amount: format.money(amount),
    from: format.month(from, 'long'),
    until: format.month(until, 'long'),
  }
  const needed = t(from === until ? 'stress.late.bridgeOneMonth' : 'stress.late.bridge', words)
  const more = [gaps > 1 ? t('stress.late.gaps', { count: gaps }) : null, comesBack ? null : t('stress.late.noReturn')]
  return [needed, ...more].filter((text) => text !== null).join(' ')
}
