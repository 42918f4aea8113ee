import { useMemo } from 'react'
import { planAlerts } from '../../../domain/alerts/planAlerts.ts'
import type { Alert } from '../../../domain/plan/alert.ts'
import { AlertList } from '../../components/AlertList.tsx'
import type { AlertItem } from '../../components/AlertList.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { asksLegalFigure } from '../../words/asksLegalFigure.ts'
import { useAlertWords } from '../../words/useAlertWords.ts'

interface LineAlertsProps {
  readonly lineId: string
  readonly onScreen: ShowScreen
}

/** The warnings that concern one line, in words; one that asks for a legal figure leads to where it is typed. */
export function LineAlerts({ lineId, onScreen }: LineAlertsProps) {
  const { model, scenarioId } = useOpenPlan()
  const t = useT()
  const words = useAlertWords()
  const alerts = useMemo(
    () => planAlerts(model.plan, model.compiled, model.evaluation(scenarioId)).filter((alert) => alert.line === lineId),
    [model, scenarioId, lineId],
  )
  if (alerts.length === 0) return null
  const item = (alert: Alert, position: number): AlertItem => ({
    ...words(alert, position),
    ...(asksLegalFigure(alert)
      ? { action: { label: t('lines.typeLegalFigure'), onClick: () => onScreen('structure', 'legal') } }
      : {}),
  })
  return <AlertList label={t('lines.alerts')} alerts={alerts.map(item)} />
}
