import type { StartAnswers } from '../../../editing/start/startAnswers.ts'
import { grantPayments } from '../../../editing/start/grantPayments.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Start.module.css'

/** The first payments of the main grant, in words, as they are answered. */
export function PaymentPreview({ answers }: { readonly answers: StartAnswers }) {
  const t = useT()
  const format = useFormat()
  const { start, grantMonth, advanceShare } = answers
  const { advanceDelay, balanceDelay } = grantPayments(answers)
  const first = start + ((grantMonth - 1 - (start % 12) + 12) % 12)
  const words = (delay: number) => format.month(first + delay, 'long')
  const isOnce = advanceShare === 0 || advanceShare === 1
  const said = { notified: words(0), balance: words(balanceDelay) }
  return (
    <p className={styles.preview} role="status">
      {isOnce
        ? t('start.preview.once', said)
        : t('start.preview.both', { ...said, share: format.percent(advanceShare, 0), advance: words(advanceDelay) })}
    </p>
  )
}
