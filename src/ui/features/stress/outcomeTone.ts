import type { Outcome } from '../../../domain/analysis/outcome.ts'
import type { HeatCell } from '../../components/HeatTable.tsx'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { rawAmount } from '../../components/csv/rawValue.ts'

/** How the cash of an outcome stands. */
export function outcomeTone({ firstMonthBelowFloor, firstMonthBelowZero }: Outcome): 'good' | 'warning' | 'danger' {
  if (firstMonthBelowZero !== null) return 'danger'
  return firstMonthBelowFloor === null ? 'good' : 'warning'
}

const verdicts = { good: 'stress.holds', warning: 'stress.underFloor', danger: 'stress.underZero' } as const

/** The cell of an outcome: its lowest cash (in full, short, or in thousands of euros, which the head says) and the month of it. */
export function outcomeCell(
  outcome: Outcome,
  t: Translate,
  format: Format,
  size: 'full' | 'thousands' = 'full',
): HeatCell {
  const tone = outcomeTone(outcome)
  const { lowestCash, lowestCashMonth } = outcome
  return {
    text: size === 'full' ? format.money(lowestCash) : inThousands(lowestCash, format),
    raw: rawAmount(lowestCash),
    detail: format.month(lowestCashMonth),
    tone,
    verdict: t(verdicts[tone]),
  }
}

/** Tenths of a thousand are written where they matter. */
function inThousands(cents: number, format: Format): string {
  if (format.hidesMoney) return format.money(cents)
  return format.number(cents / 100_000, Math.abs(cents) < 1_000_000 ? 1 : 0)
}
