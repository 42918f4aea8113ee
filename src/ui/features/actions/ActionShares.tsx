import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { families, sections } from '../../../domain/plan/lineKind.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { families as looks, seriesColor } from '../../theme/families.ts'
import { useOpenLine } from '../funders/useOpenLine.ts'
import type { LineGroup } from '../lines/LinesGrid.tsx'
import { linesOf } from '../lines/lineTable.ts'
import { ActionSharesGrid } from './ActionSharesGrid.tsx'
import styles from './Actions.module.css'

/** What each line gives to each action, line by line; what is left is general. */
export function ActionShares({ onScreen }: { readonly onScreen: ShowScreen }) {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  const plan = planIn(model.plan, scenarioId)
  const openLine = useOpenLine(onScreen)
  const [shown, setShown] = useState<'all' | 'given'>('all')
  const isShown = (share: Readonly<Record<string, number>> | undefined) =>
    shown === 'all' || Object.values(share ?? {}).some((value) => value > 0)
  const group = (id: string, label: string, lines: LineGroup['lines'], color?: string): readonly LineGroup[] => {
    const kept = lines.filter(({ line }) => isShown(line.actions))
    if (kept.length === 0) return []
    return [{ id, label, lines: kept, hasTotal: false, ...(color === undefined ? {} : { color }) }]
  }
  const groups = [
    ...families.flatMap((family) =>
      group(
        family,
        t(`lines.families.${family}`),
        linesOf(plan, (kind) => kind.section === 'resources' && kind.family === family),
        seriesColor(looks[family]),
      ),
    ),
    ...sections
      .filter((section) => section !== 'resources' && section !== 'opening')
      .flatMap((section) =>
        group(
          section,
          t(`lines.sections.${section}`),
          linesOf(plan, (kind) => kind.section === section),
        ),
      ),
  ]
  if (plan.lines.length === 0) {
    return (
      <EmptyState
        title={t('actions.matrix')}
        steps={[{ label: t('actions.addResources'), onClick: () => onScreen('resources') }]}
      >
        {t('actions.noLines')}
      </EmptyState>
    )
  }
  return (
    <section className={styles.matrix} aria-label={t('actions.matrix')}>
      <div className={styles.matrixHead}>
        <div>
          <h2 className={styles.cardTitle}>{t('actions.matrix')}</h2>
          <p className={styles.note}>{t('actions.matrixHelp')}</p>
        </div>
        <SegmentedControl
          className={styles.shown ?? ''}
          aria-label={t('actions.shown')}
          value={shown}
          onChange={(value) => setShown(value === 'given' ? 'given' : 'all')}
          data={[
            { value: 'all', label: t('actions.allLines') },
            { value: 'given', label: t('actions.givenLines') },
          ]}
        />
      </div>
      {groups.length === 0 ? (
        <p className={styles.note}>{t('actions.noGiven')}</p>
      ) : (
        <ActionSharesGrid groups={groups} onOpenLine={openLine} />
      )}
    </section>
  )
}
