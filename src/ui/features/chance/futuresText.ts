import type { Translate } from '../../../i18n/translate.ts'

/** A share of the futures above nothing, as one says it: so many futures in 100. */
export function futuresText(t: Translate, share: number): string {
  const count = Math.round(share * 100)
  if (share >= 1) return t('chance.futures.all')
  if (count === 100) return t('chance.futures.nearlyAll')
  return count === 0 ? t('chance.futures.few') : t('chance.futures.some', { count })
}
