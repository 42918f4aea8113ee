import { useMemo } from 'react'
import { planAlerts } from '../../../domain/alerts/planAlerts.ts'
import { AlertList } from '../../components/AlertList.tsx'
import { useT } from '../../state/preferences.ts'
import { useAlertWords } from '../../words/useAlertWords.ts'
import { useOpenPlan } from '../../state/workspace.ts'

/** The warnings that concern one line, in words. */
export function LineAlerts({ lineId }: { readonly lineId: string }) {
  const { model, scenarioId } = useOpenPlan()
  const t = useT()
  const words = useAlertWords()
  const alerts = useMemo(
    () => planAlerts(model.plan, model.compiled, model.evaluation(scenarioId)).filter((alert) => alert.line === lineId),
    [model, scenarioId, lineId],
  )
  return alerts.length === 0 ? null : <AlertList label={t('lines.alerts')} alerts={alerts.map(words)} />
}
