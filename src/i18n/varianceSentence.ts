import type { Variance } from '../domain/analysis/reality/variances.ts'
import type { Format } from './format.ts'
import type { Translate } from './translate.ts'

/** How far a line is from its plan, in words: "12 000 € planned, 9 000 € received: 3 000 € less". */
export function varianceSentence(
  { side, planned, actual, gap, serves }: Variance,
  t: Translate,
  format: Format,
): string {
  const money = (cents: number) => format.money(cents)
  if (Math.abs(gap) < 50) return t('actuals.words.same', { planned: money(planned) })
  return t(`actuals.words.${side === 'income' ? 'income' : 'cost'}.${gap > 0 ? 'more' : 'less'}`, {
    planned: money(planned),
    actual: money(actual),
    gap: money(Math.abs(gap)),
    effect: t(serves ? 'actuals.words.serves' : 'actuals.words.harms'),
  })
}
