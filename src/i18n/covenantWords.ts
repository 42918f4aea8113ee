import type { Covenant } from '../domain/plan/covenant.ts'
import { indicators } from '../domain/indicators/registry.ts'
import type { IndicatorId } from '../domain/indicators/registry.ts'
import type { Format } from './format.ts'
import type { Translate } from './translate.ts'
import { figureValue } from './figureValue.ts'

/** Whether an indicator of this id is known: a plan of another version may name others. */
export function isIndicator(id: string): id is IndicatorId {
  return Object.hasOwn(indicators, id)
}

/** A figure of an indicator, in its unit. */
export function indicatorValue(id: string, value: number, t: Translate, format: Format): string {
  return figureValue(value, isIndicator(id) ? indicators[id].unit : 'ratio', format, t)
}

/** What a covenant asks, as a sentence. */
export function covenantSentence({ indicator, bound, value }: Covenant, t: Translate, format: Format): string {
  return t('events.covenants.sentence', {
    indicator: isIndicator(indicator) ? t(`dashboard.indicators.${indicator}`) : indicator,
    bound: t(`events.covenants.${bound}`),
    value: indicatorValue(indicator, value, t, format),
  })
}
