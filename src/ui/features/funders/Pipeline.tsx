import { useMemo } from 'react'
import { awardPipeline } from '../../../domain/analysis/awardPipeline.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Funders.module.css'
import { PipelineGrid } from './PipelineGrid.tsx'
import { useOpenLine } from './useOpenLine.ts'

interface PipelineProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly onScreen: ShowScreen
}

/** Every resource that somebody must award, by how far it has come. */
export function Pipeline({ model, scenarioId, onScreen }: PipelineProps) {
  const t = useT()
  const openLine = useOpenLine(onScreen)
  const awards = useMemo(
    () => awardPipeline(planIn(model.plan, scenarioId), model.evaluation(scenarioId)),
    [model, scenarioId],
  )
  if (awards.length === 0) {
    return (
      <EmptyState
        title={t('funders.pipeline.emptyTitle')}
        steps={[{ label: t('funders.pipeline.addResource'), onClick: () => onScreen('resources') }]}
      >
        {t('funders.pipeline.emptyText')}
      </EmptyState>
    )
  }
  return (
    <>
      <PipelineGrid model={model} scenarioId={scenarioId} awards={awards} onOpenLine={openLine} />
      <p className={styles.note}>
        {t('funders.pipeline.help')} {t('lines.gradeHelp')}
      </p>
    </>
  )
}
