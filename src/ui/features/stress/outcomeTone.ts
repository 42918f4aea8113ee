import type { Outcome } from '../../../domain/analysis/outcome.ts'
import type { HeatCell } from '../../components/HeatTable.tsx'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** How the cash of an outcome stands. */
export function outcomeTone({ firstMonthBelowFloor, firstMonthBelowZero }: Outcome): 'good' | 'warning' | 'danger' {
  if (firstMonthBelowZero !== null) return 'danger'
  return firstMonthBelowFloor === null ? 'good' : 'warning'
}

const verdicts = { good: 'stress.holds', warning: 'stress.underFloor', danger: 'stress.underZero' } as const

/** The cell of an outcome: its lowest cash and the month of it. */
export function outcomeCell(outcome: Outcome, t: Translate, format: Format): HeatCell {
  const tone = outcomeTone(outcome)
  return {
    text: format.moneyCompact(outcome.lowestCash),
    detail: format.month(outcome.lowestCashMonth),
    tone,
    verdict: t(verdicts[tone]),
  }
}
