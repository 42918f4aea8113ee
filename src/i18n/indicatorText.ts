import { indicators } from '../domain/indicators/registry.ts'
import type { IndicatorId } from '../domain/indicators/registry.ts'
import type { Format } from './format.ts'
import type { Translate } from './translate.ts'

/** Writes the figure of an indicator: an amount, days, months, years, a share, or how many times over. */
export function indicatorText(id: IndicatorId, value: number, t: Translate, format: Format): string {
  if (Number.isNaN(value)) return format.number(value)
  if (id === 'cashDays') return t('dashboard.days', { days: format.number(value, 0) })
  if (id === 'reserveMonths') return t('dashboard.months', { months: format.number(value, 1) })
  if (id === 'repaymentCapacity') return t('dashboard.yearsOfCash', { years: format.number(value, 1) })
  const { unit } = indicators[id]
  if (unit === 'cents') return format.money(value)
  return unit === 'ratio' ? format.number(value, 2) : format.percent(value)
}
