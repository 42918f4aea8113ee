import type { Alert, Severity } from '../../domain/plan/alert.ts'
import { alertText } from '../../i18n/alertText.ts'
import type { AlertItem } from '../components/AlertList.tsx'
import { usePreferences } from './preferences.ts'

const tones: Readonly<Record<Severity, AlertItem['severity']>> = { error: 'danger', warning: 'warning', info: 'info' }

/** Puts warnings into words in the language of the window. */
export function useAlertWords(): (alert: Alert) => AlertItem {
  const language = usePreferences((preferences) => preferences.language)
  return (alert) => ({
    id: `${alert.line ?? ''}:${alert.code}`,
    severity: tones[alert.severity],
    ...alertText(language, alert),
  })
}
