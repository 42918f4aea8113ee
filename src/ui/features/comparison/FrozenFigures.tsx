import { useMemo } from 'react'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { createLiveModel } from '../../../domain/model/liveModel.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import styles from '../../components/AnalysisPage.module.css'
import { HeatTable } from '../../components/HeatTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'

const NOW = '$now'

/** What the shown scenario and every frozen copy come to, side by side. */
export function FrozenFigures({ model, scenarioId }: { readonly model: LiveModel; readonly scenarioId: string }) {
  const t = useT()
  const format = useFormat()
  const { frozen, scenarios } = model.plan
  const copies = useMemo(
    () =>
      new Map(
        frozen.map(({ id, plan, scenario }) => [id, readOutcome(plan, createLiveModel(plan).evaluation(scenario))]),
      ),
    [frozen],
  )
  if (frozen.length === 0) return null
  const now = readOutcome(model.plan, model.evaluation(scenarioId))
  return (
    <section className={styles.card} aria-label={t('comparison.why.frozen')}>
      <h2 className={styles.title}>{t('comparison.why.frozen')}</h2>
      <HeatTable
        label={t('comparison.why.frozen')}
        rowHeader={t('comparison.indicator')}
        columns={[
          { id: NOW, label: scenarios.find(({ id }) => id === scenarioId)?.name ?? '' },
          ...frozen.map(({ id, name, frozenOn }) => ({ id, label: name, detail: format.date(frozenOn) })),
        ]}
        rows={[
          { id: 'lowestCash', label: t('comparison.lowestCash') },
          { id: 'closingCash', label: t('comparison.closingCash') },
          { id: 'totalResult', label: t('comparison.totalResult') },
        ]}
        getCell={(row, column) => {
          const outcome = column === NOW ? now : copies.get(column)
          if (!outcome) return null
          if (row === 'lowestCash') {
            const tone = outcome.firstMonthBelowZero === null ? 'neutral' : 'danger'
            return { text: format.money(outcome.lowestCash), detail: format.month(outcome.lowestCashMonth), tone }
          }
          return {
            text: format.money(row === 'closingCash' ? outcome.closingCash : outcome.totalResult),
            tone: 'neutral',
          }
        }}
      />
    </section>
  )
}
