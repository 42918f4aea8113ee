import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useT } from '../state/preferences.ts'
import styles from './AlertList.module.css'

/** A warning already put into words. */
export interface AlertItem {
  readonly id: string
  readonly severity: 'danger' | 'warning' | 'info'
  readonly title: string
  readonly detail?: string
  /** Takes the person to what it is about; `label` says where, "See" without it. */
  readonly action?: { readonly label?: string; readonly onClick: () => void }
}

const icons = { danger: IconAlertOctagon, warning: IconAlertTriangle, info: IconInfoCircle }
const order = ['danger', 'warning', 'info'] as const

/** Warnings, the gravest first, each with the way to what it is about. */
export function AlertList({ label, alerts }: { readonly label: string; readonly alerts: readonly AlertItem[] }) {
  const t = useT()
  if (alerts.length === 0) return <p className={styles.none}>{t('components.alerts.none')}</p>
  const sorted = order.flatMap((severity) => alerts.filter((alert) => alert.severity === severity))
  return (
    <ul className={styles.list} aria-label={label}>
      {sorted.map((alert) => {
        const Icon = icons[alert.severity]
        return (
          <li key={alert.id} className={styles.item} data-severity={alert.severity}>
            <Icon size={16} role="img" aria-label={t(`components.alerts.${alert.severity}`)} />
            <div className={styles.words}>
              <strong>{alert.title}</strong>
              {alert.detail !== undefined && <span>{alert.detail}</span>}
            </div>
            {alert.action && (
              <button
                type="button"
                className={styles.action}
                aria-label={`${alert.action.label ?? t('components.alerts.see')} : ${alert.title}`}
                onClick={alert.action.onClick}
              >
                {alert.action.label ?? t('components.alerts.see')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
