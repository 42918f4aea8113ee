import { isMoney } from '../../domain/calc/expression.ts'
import type { Unit } from '../../domain/calc/expression.ts'
import type { Format } from '../../i18n/format.ts'

/** Writes a figure by what it is; one that cannot be computed is written "n.d.". */
export function writeFigure(format: Format, unit: Unit, value: number): string {
  if (isMoney(unit)) return format.money(value, { decimals: 2 })
  if (unit === 'rate') return format.percent(value)
  if (unit === 'month') return format.month(value)
  if (unit === 'months') return format.duration(value)
  return format.number(value)
}
