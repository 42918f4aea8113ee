import { useMemo } from 'react'
import { expectedPayments } from '../../../domain/analysis/funderFigures.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { toMonth } from '../../../domain/time/month.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Funders.module.css'

interface ExpectedPaymentsProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly lines: readonly Line[]
}

const shownPayments = 6

/** The next payments that a funder is to make: from this month on, or from the plan's first when it is another time. */
export function ExpectedPayments({ model, scenarioId, lines }: ExpectedPaymentsProps) {
  const t = useT()
  const format = useFormat()
  const { now } = useServices()
  const { start, months } = model.plan.timeline
  const clock = new Date(now())
  const today = toMonth(clock.getFullYear(), clock.getMonth() + 1)
  const from = today > start && today < start + months ? today : start
  const payments = useMemo(
    () =>
      expectedPayments(
        model.evaluation(scenarioId),
        lines.map(({ id }) => id),
        from,
      ),
    [model, scenarioId, lines, from],
  )
  const names = new Map(lines.map(({ id, name }) => [id, name]))
  const later = payments.slice(shownPayments)
  const rest = later.reduce((sum, { amount }) => sum + amount, 0)
  return (
    <div>
      <h3 className={styles.subtitle}>{t('funders.payments', { month: format.month(from, 'long') })}</h3>
      {payments.length === 0 ? (
        <p className={styles.note}>{t('funders.noPayments')}</p>
      ) : (
        <ul className={styles.payments}>
          {payments.slice(0, shownPayments).map(({ month, lineId, amount }) => (
            <li key={`${lineId}:${month}`}>
              <span>{format.month(month, 'long')}</span>
              <span className={styles.paidLine}>{names.get(lineId)}</span>
              <strong className="al-figure">{format.money(amount)}</strong>
            </li>
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <p className={styles.note}>{t('funders.morePayments', { count: later.length, amount: format.money(rest) })}</p>
      )}
    </div>
  )
}
