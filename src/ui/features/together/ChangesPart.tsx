import { useMemo } from 'react'
import { planDifferences } from '../../../editing/merge/planDifferences.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { DifferenceTable } from './DifferenceTable.tsx'
import { useExchangeWords } from './useExchangeWords.ts'

/** What changed here since the plan was last sent or brought back. */
export function ChangesPart({ onSend }: { readonly onSend: () => void }) {
  const t = useT()
  const format = useFormat()
  const words = useExchangeWords()
  const { plan } = useOpenPlan().state
  const { shared } = plan
  const differences = useMemo(
    () => (shared ? planDifferences({ ...shared.plan, frozen: plan.frozen }, plan) : []),
    [shared, plan],
  )
  const Icon = screenIcons.together
  if (!shared) {
    return (
      <EmptyState
        icon={<Icon size={40} stroke={1.25} />}
        title={t('together.never')}
        steps={[{ label: t('together.send.title'), onClick: onSend }]}
      >
        {t('together.changes.never')}
      </EmptyState>
    )
  }
  const day = format.date(shared.day)
  return (
    <section className={pageStyles.card} aria-label={t('together.tabs.changes')}>
      <p className={pageStyles.text}>
        {words.last(shared)} {differences.length > 0 && t('together.changes.by', { by: words.by(shared) })}
      </p>
      {differences.length === 0 ? (
        <p role="status">{t('together.changes.none', { day })}</p>
      ) : (
        <DifferenceTable
          title={t('together.changes.count', { count: differences.length, day })}
          differences={differences}
          plans={[plan, shared.plan]}
          heads={[t('together.columns.was'), t('together.columns.is')]}
        />
      )}
    </section>
  )
}
