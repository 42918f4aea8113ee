import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Chance.module.css'
import { futuresText } from './futuresText.ts'
import { lowLevel, medianLevel, mostExposed } from './percentiles.ts'
import { quantilesOf } from './rankedRuns.ts'

const looks = {
  good: IconCircleCheck,
  warning: IconAlertTriangle,
  danger: IconAlertOctagon,
} as const

/** The first question answered in a sentence: in how many futures cash falls under its floor, and when it is most at risk. */
export function Answer({ result }: { readonly result: ChanceResult }) {
  const t = useT()
  const format = useFormat()
  const { start, runs, floor, belowFloor, everBelowFloor, everBelowZero, lowest } = result
  const tone = everBelowFloor === 0 ? 'good' : everBelowFloor < 0.5 ? 'warning' : 'danger'
  const Icon = looks[tone]
  const worst = mostExposed(belowFloor)
  const words = {
    runs: format.number(runs, 0),
    floor: format.money(floor),
    futures: futuresText(t, everBelowFloor),
    month: format.month(start + worst, 'long'),
    share: format.percent(belowFloor[worst] ?? 0, 0),
  }
  const lowestAt = useMemo(() => quantilesOf(lowest), [lowest])
  return (
    <section
      className={styles.answer}
      data-tone={tone}
      aria-label={t('chance.answer.label')}
      data-testid="chance-answer"
    >
      <Icon size={26} aria-hidden />
      <div>
        <h2 className={styles.question}>{t('chance.answer.label')}</h2>
        <p className={styles.verdict}>
          {everBelowFloor === 0
            ? t(floor > 0 ? 'chance.answer.neverFloor' : 'chance.answer.neverZero', words)
            : t(floor > 0 ? 'chance.answer.floor' : 'chance.answer.zero', words)}
        </p>
        <p className={styles.more}>
          {floor > 0 &&
            everBelowFloor > 0 &&
            (everBelowZero > 0
              ? t('chance.answer.belowZero', { futures: futuresText(t, everBelowZero) })
              : t('chance.answer.aboveZero'))}{' '}
          {t('chance.answer.low', {
            median: format.money(lowestAt(medianLevel)),
            low: format.money(lowestAt(lowLevel)),
          })}
        </p>
      </div>
    </section>
  )
}
