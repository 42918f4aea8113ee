import type { Variance } from '../domain/analysis/reality/variances.ts'
import { lineKind } from '../domain/model/lineKinds.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Format } from './format.ts'
import type { Translate } from './translate.ts'

/** How far a line is from its plan, in words: "12 000 € planned, 9 000 € received: 3 000 € less". */
export function varianceSentence(
  { line, planned, actual, gap, serves }: Variance,
  plan: Plan,
  t: Translate,
  format: Format,
): string {
  const kind = plan.lines.find(({ id }) => id === line)?.kind ?? ''
  const side = lineKind(kind)?.section === 'resources' ? 'income' : 'cost'
  const money = (cents: number) => format.money(cents)
  if (Math.abs(gap) < 50) return t('actuals.words.same', { planned: money(planned) })
  return t(`actuals.words.${side}.${gap > 0 ? 'more' : 'less'}`, {
    planned: money(planned),
    actual: money(actual),
    gap: money(Math.abs(gap)),
    effect: t(serves ? 'actuals.words.serves' : 'actuals.words.harms'),
  })
}
