import { useT } from '../../state/preferences.ts'
import { formatRoute } from '../../state/route.ts'
import { TourCard } from '../tour/TourCard.tsx'
import styles from './Learn.module.css'
import { learnEntry } from './learnEntries.ts'
import { papers } from './LearnPaper.tsx'
import { useLearnWords } from './useLearnWords.ts'

/** The words with which a newcomer is told what the app is about. */
const starters = ['cashPlan', 'notification', 'besoinEnFondsDeRoulement', 'fondsDedies', 'cvn', 'scenario'] as const

/** Where one begins to learn: a few words, the tour of the screens, what may be printed as a whole. */
export function LearnWelcome() {
  const t = useT()
  const words = useLearnWords()
  return (
    <div className={styles.welcome}>
      <section aria-label={t('learn.welcome')}>
        <h2 className={styles.name}>{t('learn.welcome')}</h2>
        <p className={styles.meaning}>{t('learn.welcomeText')}</p>
        <p className={styles.other}>{t('learn.starters')}</p>
        <ul className={styles.starters}>
          {starters.map((id) => {
            const entry = learnEntry(id)
            return (
              entry && (
                <li key={id}>
                  <a href={formatRoute({ screen: 'learn', part: id })}>{words.name(entry)}</a>
                </li>
              )
            )
          })}
        </ul>
      </section>
      <TourCard />
      <section aria-label={t('learn.paper')}>
        <h2 className={styles.name}>{t('learn.paper')}</h2>
        <ul className={styles.starters}>
          {papers.map((paper) => (
            <li key={paper}>
              <a href={formatRoute({ screen: 'learn', part: paper })}>{t(`learn.all.${paper}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
