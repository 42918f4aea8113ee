import { Alert, Anchor } from '@mantine/core'
import { useT } from '../../state/preferences.ts'
import { formatRoute } from '../../state/route.ts'
import { useBackupStore } from './backupStore.ts'

/** Wherever plans are listed: that the last backup failed, and the way to its screen. */
export function BackupFailure() {
  const t = useT()
  const outcome = useBackupStore((backups) => backups.outcome)
  if (outcome?.ok !== false) return null
  return (
    <Alert color="red" m="sm">
      {t(`backups.failed.${outcome.reason}`)}{' '}
      <Anchor href={formatRoute({ screen: 'backups' })} size="sm">
        {t('backups.title')}
      </Anchor>
    </Alert>
  )
}
