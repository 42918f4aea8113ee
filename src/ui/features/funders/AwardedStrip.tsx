import { useMemo } from 'react'
import { awardedTotals } from '../../../domain/analysis/awardedTotals.ts'
import { driverInputId, fundingBases } from '../../../domain/plan/drivers.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './AwardedStrip.module.css'

/** The totals in the order in which they are told, the surest first. */
const shownBases = ['securedOnly', 'probabilityWeighted', 'aboveCutoff', 'all'] as const

/** What is secured, likely and asked for over the whole plan, in one line; nothing where no resource must be awarded. */
export function AwardedStrip({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const format = useFormat()
  const { totals, basis, cutoff } = useMemo(() => {
    const evaluation = model.evaluation(scenarioId)
    return {
      totals: awardedTotals(model.plan, evaluation),
      basis: fundingBases[(evaluation.input(driverInputId('fundingBasis'))[0] ?? 1) - 1],
      cutoff: evaluation.input(driverInputId('cutoff'))[0] ?? 0,
    }
  }, [model, scenarioId])
  if (totals.all === 0) return null
  return (
    <dl className={styles.strip} aria-label={t('funders.totals')} data-testid="awarded-totals">
      {shownBases.map((each) => (
        <div key={each} className={styles.total} data-counted={each === basis || undefined}>
          <dt>
            {t(`dashboard.awarded.${each}`, { cutoff: format.percent(cutoff, 0) })}
            {each === basis && <span className={styles.counted}>{t('funders.counted')}</span>}
          </dt>
          <dd data-testid={`awarded-${each}`}>
            <strong>{format.money(totals[each])}</strong>
            <span className={styles.bar} aria-hidden>
              <span style={{ width: `${(totals[each] / totals.all) * 100}%` }} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
