import { Button, Center, Group, Stack, Text, Title } from '@mantine/core'
import type { StoreHealth } from '../../../editing/planStore.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'

interface StoreProblemProps {
  readonly health: Exclude<StoreHealth, 'ok'>
  readonly onRetry: () => void
}

/** In the place of the window: the plans cannot be reached, why, and what to do. */
export function StoreProblem({ health, onRetry }: StoreProblemProps) {
  const t = useT()
  const { platform } = useServices()
  return (
    <Center h="100vh" component="main">
      <Stack align="center" maw={560} gap="sm" role="alert">
        <Title order={1}>{t(`backups.store.${health}Title`)}</Title>
        <Text ta="center">{t(`backups.store.${health}`)}</Text>
        <Group>
          <Button onClick={onRetry}>{t('backups.store.retry')}</Button>
          {platform.backups && (
            <Button variant="default" onClick={() => void platform.backups?.showFolder()}>
              {t('backups.store.folder')}
            </Button>
          )}
        </Group>
      </Stack>
    </Center>
  )
}
