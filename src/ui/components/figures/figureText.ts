import type { Format } from '../../../i18n/format.ts'
import type { FigureUnit } from './figuresTypes.ts'

/** A figure as statements write it: no sign of currency, a dash for an amount of nothing. */
export function figureText(value: number, unit: FigureUnit, format: Format, signed = false): string {
  const plus = signed && value > 0 ? '+' : ''
  switch (unit) {
    case 'amount':
      return Math.abs(value) < 50 ? '–' : `${format.hidesMoney ? '' : plus}${format.figure(value)}`
    case 'percent':
      return `${plus}${format.percent(value)}`
    case 'number':
      return `${plus}${format.number(value)}`
    case 'months':
      return Number.isFinite(value) ? `${plus}${format.number(value, 1)}` : format.number(value)
  }
}
