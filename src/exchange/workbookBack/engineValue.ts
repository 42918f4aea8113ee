import { isMoney } from '../../domain/calc/expression.ts'
import type { Unit } from '../../domain/calc/expression.ts'
import { roundHalfAway } from '../../domain/money/roundHalfAway.ts'
import { readDecimal } from '../../i18n/readDecimal.ts'

const UNIX_EPOCH_SERIAL = 25_569
const DAY = 86_400_000

/** A figure of a workbook in the engine's unit: amounts in whole cents, prices in cents, dates as absolute months. */
export function engineValue(value: number, unit: Unit): number {
  if (unit === 'cents') return roundHalfAway(value * 100)
  if (isMoney(unit)) return roundHalfAway(value * 1e8) / 1e6
  if (unit !== 'month') return value
  const date = new Date((Math.floor(value) - UNIX_EPOCH_SERIAL) * DAY)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** A figure that was typed as a text, as in "12 500,50 €" or "3 %"; null when it is none. */
export function figureInText(text: string): number | null {
  const bare = text.trim()
  if (!bare.endsWith('%')) return readDecimal(bare, 'fr')
  const percentage = readDecimal(bare.slice(0, -1), 'fr')
  return percentage === null ? null : percentage / 100
}
