import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconArchive, IconFolder, IconFolderOpen } from '@tabler/icons-react'
import { useEffect } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import styles from '../../components/AnalysisPage.module.css'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import type { Backups } from '../../../platform/contract.ts'
import { BackupDetail } from './BackupDetail.tsx'
import { BackupRows } from './BackupRows.tsx'
import { BackupStatus } from './BackupStatus.tsx'
import { useBackupStore } from './backupStore.ts'

/** The backups of every plan: where they stand, what they hold, and the way back. */
export function BackupsScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  const { platform } = useServices()
  return (
    <Stack gap="md">
      <PageHeader title={t('backups.title')} description={t('backups.description')} />
      {platform.backups ? (
        <KeptBackups backups={platform.backups} part={part} />
      ) : (
        <EmptyState
          icon={<IconArchive size={28} stroke={1.4} />}
          title={t('backups.browser.title')}
          steps={[{ label: t('backups.browser.library'), onClick: () => goTo({ screen: 'library' }) }]}
        >
          {t('backups.browser.text')}
        </EmptyState>
      )}
    </Stack>
  )
}

function KeptBackups({ backups, part }: { readonly backups: Backups; readonly part: string | null }) {
  const t = useT()
  const { store, platform, now } = useServices()
  const { list, isRunning, setList, run } = useBackupStore()
  useEffect(() => {
    void backups.list().then(setList)
  }, [backups, setList])
  const shown = list?.backups.find(({ at }) => String(at) === part) ?? null
  return (
    <>
      <section className={styles.card} aria-label={t('backups.folder')}>
        <Group gap="xs">
          <IconFolder size={16} aria-hidden />
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {list?.folder}
          </Text>
        </Group>
        <Group gap="xs">
          <Button
            leftSection={<IconArchive size={14} />}
            loading={isRunning}
            onClick={() => void run({ store, backups, appVersion: platform.version(), now })}
          >
            {t('backups.now')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={14} />}
            onClick={() => void backups.showFolder()}
          >
            {t('backups.show')}
          </Button>
          <Button variant="default" onClick={() => void backups.chooseFolder().then(setList)}>
            {t('backups.choose')}
          </Button>
        </Group>
        <BackupStatus />
        <Text size="xs" c="dimmed">
          {t('backups.rhythm')}
        </Text>
      </section>
      {list && !list.isReadable && <Alert color="red">{t('backups.unreadable', { folder: list.folder })}</Alert>}
      {list && list.damaged.length > 0 && (
        <Alert color="yellow" title={<Text c="var(--al-text)">{t('backups.damagedTitle')}</Text>}>
          {t('backups.damaged', { count: list.damaged.length, names: list.damaged.join(', ') })}
        </Alert>
      )}
      {list?.backups.length === 0 && list.isReadable && <Text c="dimmed">{t('backups.none')}</Text>}
      {list && list.backups.length > 0 && (
        <BackupRows backups={list.backups} shown={shown}>
          {shown && <BackupDetail key={shown.at} backup={shown} />}
        </BackupRows>
      )}
    </>
  )
}
