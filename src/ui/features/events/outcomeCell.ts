import type { Outcome } from '../../../domain/analysis/outcome.ts'
import { brokenCovenants } from '../../../domain/analysis/regret.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { HeatCell } from '../../components/HeatTable.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'

/** The cell of a choice under an event: lowest cash and its month, result, covenants. */
export function outcomeCell(outcome: Outcome, t: Translate, format: Format): HeatCell {
  const { lowestCash, lowestCashMonth, totalResult, firstMonthBelowFloor, firstMonthBelowZero } = outcome
  const broken = brokenCovenants(outcome)
  const isUnread = outcome.covenants.every(({ holds }) => holds === null)
  const kept = t(isUnread ? 'events.covenantsUnread' : 'events.covenantsHold')
  const covenants = broken > 0 ? t('events.broken', { count: broken }) : kept
  const verdict =
    firstMonthBelowZero !== null ? 'zero' : firstMonthBelowFloor !== null ? 'floor' : broken > 0 ? 'covenants' : 'good'
  return {
    text: format.moneyCompact(lowestCash),
    raw: rawAmount(lowestCash),
    detail: [
      format.month(lowestCashMonth),
      t('events.result', { amount: format.moneyCompact(totalResult) }),
      ...(outcome.covenantsHold === null ? [] : [covenants]),
    ].join(' · '),
    tone: verdict === 'zero' ? 'danger' : verdict === 'good' ? 'good' : 'warning',
    verdict: t(`events.verdicts.${verdict}`),
  }
}
