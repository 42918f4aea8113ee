import type { Outcome } from '../../../domain/analysis/outcome.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { HeatCell } from '../../components/HeatTable.tsx'

/** How many covenants an outcome breaks, a covenant broken in several years counted once. */
export function brokenCovenants({ covenants }: Outcome): number {
  return new Set(covenants.filter(({ holds }) => holds === false).map(({ covenant }) => covenant.id)).size
}

/** The cell of a choice under an event: lowest cash and its month, result, covenants. */
export function outcomeCell(outcome: Outcome, t: Translate, format: Format): HeatCell {
  const { lowestCash, lowestCashMonth, totalResult, firstMonthBelowFloor, firstMonthBelowZero } = outcome
  const broken = brokenCovenants(outcome)
  const isUnder = firstMonthBelowFloor !== null || broken > 0
  const covenants =
    outcome.covenantsHold === null ? '' : broken > 0 ? t('events.broken', { count: broken }) : t('events.covenantsHold')
  return {
    text: format.moneyCompact(lowestCash),
    detail: [
      format.month(lowestCashMonth),
      t('events.result', { amount: format.moneyCompact(totalResult) }),
      ...(covenants === '' ? [] : [covenants]),
    ].join(' · '),
    tone: firstMonthBelowZero !== null ? 'danger' : isUnder ? 'warning' : 'good',
  }
}
