import type { Unit } from '../../domain/calc/expression.ts'
import { isMoney } from '../../domain/calc/expression.ts'
import type { ProblemValue } from '../../domain/plan/planProblem.ts'
import { yearOfMonth } from '../../domain/time/month.ts'
import type { Format } from '../../i18n/format.ts'

/** The longest found text that a sentence quotes, in characters. */
const MAX_QUOTED = 60

/** A found value as a person would write it, by its unit; what has no unit, or is no figure, as it is. */
export function problemFigure(format: Format, value: ProblemValue, unit: Unit | undefined): string {
  if (typeof value === 'string') return shortened(value)
  if (typeof value !== 'number' || !Number.isFinite(value)) return String(value)
  if (unit === undefined) return format.number(value)
  if (isMoney(unit)) return format.money(value, { decimals: 2 })
  if (unit === 'rate') return format.percent(value, 2)
  if (unit === 'month') return isWrittenMonth(value) ? format.month(value, 'long') : format.typedNumber(value)
  return format.number(value)
}

/** A text cut where it would drown the sentence. */
export function shortened(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text
}

/** Whether a month is one of a year of four digits. */
function isWrittenMonth(month: number): boolean {
  const year = yearOfMonth(month)
  return Number.isInteger(month) && year >= 1000 && year <= 9999
}
