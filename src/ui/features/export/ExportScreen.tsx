import { Alert } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { checkCodes, checkRowId } from '../../../domain/statements/checks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { usePreferences, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { CalendarCard } from './CalendarCard.tsx'
import styles from './Export.module.css'
import { PlanFileCard } from './PlanFileCard.tsx'
import { WorkbookCard } from './WorkbookCard.tsx'

/** Takes the plan out: the board's workbook, the plan's own file, its calendar. */
export function ExportScreen({ onScreen }: { readonly onScreen: ShowScreen }) {
  const t = useT()
  const hidesMoney = usePreferences((preferences) => preferences.hidesMoney)
  const { model, scenarioId } = useOpenPlan()
  const isEmpty = model.plan.lines.length === 0
  const figures = model.evaluation(scenarioId)
  const isBroken = checkCodes.some((code) => figures.row(checkRowId(code)).some((figure) => figure !== 0))
  return (
    <div className={styles['page']}>
      <PageHeader title={t('exporting.title')} />
      {isBroken && <Alert color="red">{t('exporting.broken')}</Alert>}
      {hidesMoney && <Alert color="yellow">{t('shell.privacy.hidden')}</Alert>}
      {isEmpty ? (
        <EmptyState
          icon={<IconFileExport size={40} stroke={1.25} />}
          title={t('exporting.emptyTitle')}
          steps={[
            { label: t('dashboard.addResources'), onClick: () => onScreen('resources') },
            { label: t('dashboard.addCosts'), onClick: () => onScreen('costs') },
          ]}
        >
          {t('exporting.emptyText')}
        </EmptyState>
      ) : (
        <WorkbookCard />
      )}
      <PlanFileCard />
      {!isEmpty && <CalendarCard />}
    </div>
  )
}
