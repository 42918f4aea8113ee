import type { ReactNode } from 'react'
import type { Backup } from '../../../platform/contract.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import own from '../versions/Versions.module.css'

interface BackupRowsProps {
  /** The newest first. */
  readonly backups: readonly Backup[]
  readonly shown: Backup | null
  /** What the chosen backup holds. */
  readonly children: ReactNode
}

/** The backups by their moment, and beside them what the chosen one holds. */
export function BackupRows({ backups, shown, children }: BackupRowsProps) {
  const t = useT()
  const format = useFormat()
  return (
    <div className={own.columns}>
      <ul className={own.list} aria-label={t('backups.list')}>
        {backups.map(({ at, plans }) => (
          <li key={at}>
            <button
              type="button"
              className={own.entry}
              aria-current={at === shown?.at}
              onClick={() => goTo({ screen: 'backups', part: String(at) })}
            >
              <span className={own.name}>{format.dateTime(at)}</span>
              <span className={own.why}>{t('backups.plans', { count: plans.length })}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={own.detail}>{children ?? t('backups.choosePart')}</div>
    </div>
  )
}
