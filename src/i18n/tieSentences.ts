import type { Indifference, Tie } from '../domain/analysis/decision/indifference.ts'
import type { Format } from './format.ts'
import type { Translate } from './translate.ts'

/** Where an uncertain alternative and a sure one tie, in sentences: safety, worth, the amount, the rate. */
export function tieSentences(
  { safety, worth, amount, rates }: Indifference,
  names: { readonly uncertain: string; readonly sure: string },
  t: Translate,
  format: Format,
): readonly string[] {
  const tie = (kind: 'safety' | 'worth', where: Tie) => {
    if ('at' in where) {
      const key = where.under === 'sure' ? (`decision.ties.${kind}At` as const) : (`decision.ties.${kind}Over` as const)
      return t(key, { ...names, p: format.percent(where.at, 0) })
    }
    if (where.always === 'neither') return t(`decision.ties.${kind}Same`)
    return t(where.always === 'sure' ? `decision.ties.${kind}Sure` : `decision.ties.${kind}Uncertain`, names)
  }
  const rate = (figure: number) => format.percent(figure, 2)
  return [
    tie('safety', safety),
    tie('worth', worth),
    amount === null
      ? t('decision.ties.amountNone', names)
      : t('decision.ties.amount', { ...names, amount: format.money(amount) }),
    rates.kind === 'one'
      ? t('decision.ties.rate', { rate: rate(rates.rate) })
      : rates.kind === 'several'
        ? t('decision.ties.rates', { rates: rates.rates.map(rate).join(' ; ') })
        : t('decision.ties.rateNone'),
  ]
}
