import type { Alert, Severity } from '../../domain/plan/alert.ts'
import { alertText } from '../../i18n/alertText.ts'
import type { AlertItem } from '../components/AlertList.tsx'
import { useFormat, usePreferences } from '../state/preferences.ts'

const tones: Readonly<Record<Severity, AlertItem['severity']>> = { error: 'danger', warning: 'warning', info: 'info' }

/** Puts warnings into words in the language of the window; each is known by its place in the list. */
export function useAlertWords(): (alert: Alert, position: number) => AlertItem {
  const language = usePreferences((preferences) => preferences.language)
  const format = useFormat()
  return (alert, position) => ({
    id: `${position}:${alert.code}`,
    severity: tones[alert.severity],
    ...alertText(language, alert, format),
  })
}
