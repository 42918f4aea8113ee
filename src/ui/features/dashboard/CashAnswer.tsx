import { Anchor } from '@mantine/core'
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { KeyFigures } from '../../../domain/analysis/keyFigures.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { cashVerdict } from '../../../domain/analysis/cashVerdict.ts'
import type { CashVerdict } from '../../../domain/analysis/cashVerdict.ts'
import styles from './Dashboard.module.css'

interface CashAnswerProps extends Pick<ReadingScreenProps, 'onExplain'> {
  readonly figures: KeyFigures
  /** The reserve that the plan wants to keep, in cents. */
  readonly floor: number
  /** The first month of the plan. */
  readonly start: number
  /** The first month below zero; null when there is none. */
  readonly firstBelowZero: number | null
}

const looks = {
  positive: { tone: 'good', Icon: IconCircleCheck },
  aboveFloor: { tone: 'good', Icon: IconCircleCheck },
  belowFloor: { tone: 'warning', Icon: IconAlertTriangle },
  belowZero: { tone: 'danger', Icon: IconAlertOctagon },
} as const satisfies Record<CashVerdict, unknown>

/** The first question of a board, answered in a sentence. */
export function CashAnswer({ figures, floor, start, firstBelowZero, onExplain }: CashAnswerProps) {
  const t = useT()
  const format = useFormat()
  const verdict = cashVerdict(figures, floor)
  const { tone, Icon } = looks[verdict]
  const first = format.month(verdict === 'belowZero' ? firstBelowZero : figures.firstMonthBelowFloor, 'long')
  const month = format.month(figures.lowestCashMonth, 'long')
  const lowest = format.money(figures.lowestCash)
  const gap = format.money(Math.max(floor, 0) - figures.lowestCash)
  const see = () =>
    onExplain(statementRowId('cash', 'closing'), { kind: 'month', index: figures.lowestCashMonth - start })
  return (
    <section className={styles.answer} data-tone={tone} aria-label={t('dashboard.question')}>
      <Icon size={26} aria-hidden />
      <div>
        <h2 className={styles.question}>{t('dashboard.question')}</h2>
        <p className={styles.verdict}>{t(`dashboard.verdicts.${verdict}`, { floor: format.money(floor), first })}</p>
        <p className={styles.lowest}>
          {tone === 'good' ? t('dashboard.lowest', { lowest, month }) : t('dashboard.missing', { lowest, month, gap })}{' '}
          {verdict === 'belowZero' && t('dashboard.monthsBelowZero', { count: figures.monthsBelowZero })}{' '}
          <Anchor component="button" size="sm" onClick={see}>
            {t('dashboard.seeMonth')}
          </Anchor>
        </p>
      </div>
    </section>
  )
}
