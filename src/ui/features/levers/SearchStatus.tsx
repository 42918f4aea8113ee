import { Button, Group, Loader, Progress, Text } from '@mantine/core'
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react'
import { useT } from '../../state/preferences.ts'
import type { Work } from '../../state/useWork.ts'
import styles from './Levers.module.css'

interface SearchStatusProps {
  readonly work: Pick<Work<unknown, unknown>, 'state' | 'progress' | 'failure' | 'stop' | 'restart'>
}

/** How far a search is, with a way to stop it and to begin again; nothing once it is done. */
export function SearchStatus({ work }: SearchStatusProps) {
  const t = useT()
  const { state, progress, failure, stop, restart } = work
  return (
    <div role="status" data-testid="levers-status" data-state={state} data-no-print>
      {state === 'running' && (
        <Group gap="sm">
          <Loader size={16} />
          <Text size="sm">{t('levers.working')}</Text>
          <Progress.Root size="sm" className={styles.progress ?? ''}>
            <Progress.Section value={progress * 100} aria-label={t('levers.progress')} />
          </Progress.Root>
          <Button size="xs" variant="default" leftSection={<IconPlayerStop size={14} />} onClick={stop}>
            {t('levers.stop')}
          </Button>
        </Group>
      )}
      {(state === 'failed' || state === 'stopped') && (
        <Group gap="sm">
          <Text size="sm">{state === 'failed' ? t('levers.failed', { reason: failure }) : t('levers.stopped')}</Text>
          <Button size="xs" variant="default" leftSection={<IconRefresh size={14} />} onClick={restart}>
            {t('levers.again')}
          </Button>
        </Group>
      )}
    </div>
  )
}
