import { Alert } from '@mantine/core'
import { checkCodes, checkRowId } from '../../../domain/statements/checks.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { usePreferences, useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { CalendarCard } from './CalendarCard.tsx'
import styles from './Export.module.css'
import { PlanFileCard } from './PlanFileCard.tsx'
import { WorkbookCard } from './WorkbookCard.tsx'

/** Takes the plan out: the board's workbook, the plan's own file, its calendar. */
export function ExportScreen() {
  const t = useT()
  const hidesMoney = usePreferences((preferences) => preferences.hidesMoney)
  const { model, scenarioId } = useOpenPlan()
  const figures = model.evaluation(scenarioId)
  const isBroken = checkCodes.some((code) => figures.row(checkRowId(code)).some((figure) => figure !== 0))
  return (
    <div className={styles['page']}>
      <PageHeader title={t('exporting.title')} />
      {isBroken && <Alert color="red">{t('exporting.broken')}</Alert>}
      {hidesMoney && <Alert color="yellow">{t('shell.privacy.hidden')}</Alert>}
      <WorkbookCard />
      <PlanFileCard />
      <CalendarCard />
    </div>
  )
}
