import { useMemo } from 'react'
import { awardedTotals } from '../../../domain/analysis/awardedTotals.ts'
import { driverInputId, fundingBases } from '../../../domain/plan/drivers.ts'
import { DiffersMark } from '../../components/DiffersMark.tsx'
import { elsewhereOf } from '../../state/elsewhere.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './AwardedStrip.module.css'

/** The totals in the order in which they are told, the surest first. */
const shownBases = ['securedOnly', 'probabilityWeighted', 'aboveCutoff', 'all'] as const

/** What is secured, likely and asked for over the whole plan, in one line; nothing where no resource must be awarded. */
export function AwardedStrip({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const format = useFormat()
  const { totals, elsewhere, basis, cutoff } = useMemo(() => {
    const evaluation = model.evaluation(scenarioId)
    const base = elsewhereOf(model, scenarioId)
    return {
      elsewhere: base && { name: base.name, totals: awardedTotals(model.plan, base.evaluation) },
      totals: awardedTotals(model.plan, evaluation),
      basis: fundingBases[(evaluation.input(driverInputId('fundingBasis'))[0] ?? 1) - 1],
      cutoff: evaluation.input(driverInputId('cutoff'))[0] ?? 0,
    }
  }, [model, scenarioId])
  if (totals.all === 0) return null
  const differsText = (each: (typeof shownBases)[number]) => {
    const other = elsewhere ? format.money(elsewhere.totals[each]) : format.money(totals[each])
    return other === format.money(totals[each])
      ? null
      : t('components.differs.elsewhere', { scenario: elsewhere?.name ?? '', figure: other })
  }
  return (
    <dl className={styles.strip} aria-label={t('funders.totals')} data-testid="awarded-totals">
      {shownBases.map((each) => (
        <div key={each} className={styles.total} data-counted={each === basis || undefined}>
          <dt>
            {t(`dashboard.awarded.${each}`, { cutoff: format.percent(cutoff, 0) })}
            {each === basis && <span className={styles.counted}>{t('funders.counted')}</span>}{' '}
            <Differs text={differsText(each)} />
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

function Differs({ text }: { readonly text: string | null }) {
  return text === null ? null : <DiffersMark text={text} />
}
