import type { KeyFigures } from '../../../domain/analysis/keyFigures.ts'
import type { fundingBases } from '../../../domain/plan/drivers.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Dashboard.module.css'

interface AwardedTotalsProps {
  readonly awarded: KeyFigures['awarded']
  /** What the scenario counts. */
  readonly basis: (typeof fundingBases)[number]
  /** The probability from which an award counts as likely, as a fraction. */
  readonly cutoff: number
}

/** The totals in the order in which they are told, the surest first. */
const shownBases = ['securedOnly', 'probabilityWeighted', 'aboveCutoff', 'all'] as const

/** What is secured, what is likely and what is asked for, over the whole plan. */
export function AwardedTotals({ awarded, basis, cutoff }: AwardedTotalsProps) {
  const t = useT()
  const format = useFormat()
  const asked = awarded.all
  return (
    <section className={styles.card} aria-label={t('dashboard.awardedTitle')}>
      <h3 className={styles.cardTitle}>{t('dashboard.awardedTitle')}</h3>
      {asked === 0 ? (
        <p className={styles.note}>{t('dashboard.noAwarded')}</p>
      ) : (
        <>
          <ul className={styles.awarded}>
            {shownBases.map((each) => (
              <li key={each} aria-current={each === basis || undefined}>
                <span>{t(`dashboard.awarded.${each}`, { cutoff: format.percent(cutoff, 0) })}</span>
                <span className={styles.bar} aria-hidden>
                  <span style={{ width: `${(awarded[each] / asked) * 100}%` }} />
                </span>
                <strong className="al-figure">{format.money(awarded[each])}</strong>
                <span className={styles.share}>
                  {t('dashboard.awardedShare', { share: format.percent(awarded[each] / asked, 0) })}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.note}>{t('dashboard.awardedHelp', { basis: t(`structure.fundingBases.${basis}`) })}</p>
        </>
      )}
    </section>
  )
}
