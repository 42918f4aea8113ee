import { Alert, Text } from '@mantine/core'
import { useFormat, useT } from '../../state/preferences.ts'
import { useBackupStore } from './backupStore.ts'

/** How the last backup ended, and what to do when it failed. */
export function BackupStatus() {
  const t = useT()
  const format = useFormat()
  const { outcome, list } = useBackupStore()
  const newest = list?.backups[0]
  if (outcome?.ok === false) return <Alert color="red">{t(`backups.failed.${outcome.reason}`)}</Alert>
  return (
    <>
      {newest && (
        <Text size="sm" role="status">
          {t('backups.newest', { date: format.dateTime(newest.at), count: newest.plans.length })}
          {outcome?.ok === true && ` ${t(outcome.written ? 'backups.tried' : 'backups.nothingNew')}`}
        </Text>
      )}
      {outcome?.ok === true && outcome.unread.length > 0 && (
        <Alert color="red">{t('backups.unread', { names: outcome.unread.join(', ') })}</Alert>
      )}
    </>
  )
}
