import { isMoney } from '../domain/calc/expression.ts'
import type { Unit } from '../domain/calc/expression.ts'
import type { Format } from './format.ts'
import type { Translate } from './translate.ts'

/** Writes a figure to the cent, by what it is. */
export function figureValue(value: number, unit: Unit, format: Format, t: Translate): string {
  if (isMoney(unit)) return format.money(value, { decimals: 2 })
  switch (unit) {
    case 'rate':
      return format.percent(value, 2)
    case 'month':
      return format.month(value, 'long')
    case 'months':
      return Number.isInteger(value) ? format.duration(value) : format.number(value)
    case 'flag':
      return value === 0 ? t('explain.no') : t('explain.yes')
    case 'ratio':
      return format.number(value, 2)
    default:
      return format.number(value, 4)
  }
}
