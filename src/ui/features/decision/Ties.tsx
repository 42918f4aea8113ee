import type { Indifference, Tie } from '../../../domain/analysis/decision/indifference.ts'
import type { DecisionReading } from '../../../domain/analysis/decision/readDecision.ts'
import type { Decision } from '../../../domain/plan/decision.ts'
import styles from '../../components/AnalysisPage.module.css'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
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
              {sentences(one, names, t, format).map((sentence) => (
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

function sentences(
  { safety, worth, amount, rates }: Indifference,
  names: { readonly uncertain: string; readonly sure: string },
  t: Translate,
  format: Format,
): readonly string[] {
  const tie = (kind: 'safety' | 'worth', { at, always }: { readonly at?: number; readonly always?: string }) => {
    if (at !== undefined) return t(`decision.ties.${kind}At`, { ...names, p: format.percent(at, 0) })
    return t(always === 'sure' ? `decision.ties.${kind}Sure` : `decision.ties.${kind}Uncertain`, names)
  }
  const rate = (figure: number) => format.percent(figure, 2)
  return [
    tie('safety', asParts(safety)),
    tie('worth', asParts(worth)),
    amount === null
      ? t('decision.ties.amountNone', names)
      : t('decision.ties.amount', { ...names, amount: format.money(amount) }),
    rates.kind === 'one'
      ? t('decision.ties.rate', { rate: rate(rates.rate) })
      : rates.kind === 'several'
        ? t('decision.ties.rates', { rates: rates.rates.map(rate).join(' ; ') })
        : t('decision.ties.rateNone'),
  ]
}

function asParts(tie: Tie): { readonly at?: number; readonly always?: string } {
  return tie
}
