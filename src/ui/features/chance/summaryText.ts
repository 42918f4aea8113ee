import type { DelayDraw, Range } from '../../../domain/plan/chance.ts'
import type { Unit } from '../../../domain/calc/expression.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import type { VaryingLine } from './varyingLines.ts'

/** What is left to chance in a line, in a few words. */
export function lineSummary(varying: VaryingLine, t: Translate, format: Format): string {
  const { chance, probability, isOpen, drawn } = varying
  const { partial, delay, range } = chance
  const isAwardDrawn = drawn?.award !== undefined
  const percent = (share: number) => format.percent(share, 0)
  const parts = [
    ...(isAwardDrawn && probability !== null ? [t('chance.summary.award', { probability: percent(probability) })] : []),
    ...(isOpen && !isAwardDrawn ? [t('chance.summary.awardFixed')] : []),
    ...(partial ? [t('chance.summary.partial', { least: percent(partial.least) })] : []),
    ...(delay ? [delaySummary(delay, t, format)] : []),
    ...(range ? [t('chance.summary.range', { low: percent(range.low), high: percent(range.high) })] : []),
  ]
  return drawn === null && !isOpen ? t('chance.summary.notDrawn') : parts.join(' · ')
}

function delaySummary({ shape, most, likely, stop }: DelayDraw, t: Translate, format: Format): string {
  switch (shape) {
    case 'uniform':
      return t('chance.summary.delayMost', { most })
    case 'triangular':
      return t('chance.summary.delayLikely', { most, likely })
    case 'geometric':
      return t('chance.summary.delayGeometric', { most, stop: format.percent(stop, 0) })
  }
}

/** Between what a driver varies, in a few words. */
export function driverSummary({ low, high }: Range, unit: Unit, t: Translate, format: Format): string {
  return t('chance.summary.driver', {
    low: figureValue(low, unit, format, t),
    high: figureValue(high, unit, format, t),
  })
}
