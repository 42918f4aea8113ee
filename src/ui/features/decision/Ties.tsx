import type { DecisionReading } from '../../../domain/analysis/decision/readDecision.ts'
import type { Decision } from '../../../domain/plan/decision.ts'
import styles from '../../components/AnalysisPage.module.css'
import { tieSentences } from '../../../i18n/tieSentences.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import own from './Decision.module.css'

interface TiesProps {
  readonly decision: Decision
  readonly read: DecisionReading
  readonly nameOf: (scenarioId: string) => string
}

/** The indifference points of every uncertain alternative and every sure one, in sentences. */
export function Ties({ decision, read, nameOf }: TiesProps) {
  const t = useT()
  const format = useFormat()
  if (decision.alternatives.length === 0) return null
  return (
    <section className={styles.card} aria-label={t('decision.ties.title')} data-testid="ties">
      <h3 className={styles.title}>{t('decision.ties.title')}</h3>
      {read.indifferences.length === 0 && <p className={styles.text}>{t('decision.ties.none')}</p>}
      {read.indifferences.map((one) => {
        const names = { uncertain: nameOf(one.uncertain), sure: nameOf(one.sure) }
        return (
          <div key={`${one.uncertain} ${one.sure}`} className={own.tie}>
            <strong>{t('decision.ties.pair', names)}</strong>
            <ul>
              {tieSentences(one, names, t, format).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )
      })}
      {read.indifferences.length > 0 && <p className={styles.text}>{t('decision.ties.method')}</p>}
    </section>
  )
}
