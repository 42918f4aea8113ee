import type { Lever, LeverChoice, LeverUnit } from '../../../domain/analysis/levers/lever.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { figureValue } from '../../../i18n/figureValue.ts'

/** What a lever is called: the figure and its line. */
export function leverName(choice: LeverChoice, { lines }: Plan, t: Translate, labels: Labels): string {
  if ('cut' in choice) return t('levers.cut')
  const line = lines.find(({ id }) => id === choice.line)
  return t('levers.leverName', { parameter: labels.parameter(choice.parameter), line: line?.name ?? '' })
}

/** A value of a lever: whole euros without cents, the rest in its unit. */
export function leverValue(value: number, unit: LeverUnit, t: Translate, format: Format): string {
  if (unit === 'share') return format.percent(value, 1)
  if ((unit === 'cents' || unit === 'price') && value % 100 === 0) return format.money(value)
  return figureValue(value, unit, format, t)
}

/** The limit that cash is held above: the floor, or zero where none is set. */
export function limitName(floor: number, t: Translate, format: Format): string {
  return floor === 0 ? t('levers.zero') : t('levers.floor', { floor: format.money(floor) })
}

/** What stands for a lever in a list of options. */
export function leverKey(choice: LeverChoice): string {
  return 'cut' in choice ? choice.cut : `${choice.line}/${choice.parameter}`
}

/** The value of a lever said as an effort: so much at least, or at most. */
export function leverEffort(value: string, effort: 'up' | 'down', { unit }: Lever, t: Translate): string {
  if (unit === 'month') return value
  return t(effort === 'up' ? 'levers.goals.atLeast' : 'levers.goals.atMost', { value })
}
