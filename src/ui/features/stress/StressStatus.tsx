import { Button, Group, Loader, Text } from '@mantine/core'
import { useT } from '../../state/preferences.ts'
import type { Work } from '../../state/useWork.ts'

/** Says that the tests are being computed, or why they are not. */
export function StressStatus({
  work,
}: {
  readonly work: Pick<Work<unknown, unknown>, 'state' | 'failure' | 'restart'>
}) {
  const t = useT()
  if (work.state !== 'failed') {
    return (
      <Group gap="xs" role="status">
        <Loader size={16} />
        <Text size="sm">{t('stress.working')}</Text>
      </Group>
    )
  }
  return (
    <Group role="alert">
      <Text size="sm">{t('stress.failed', { reason: work.failure })}</Text>
      <Button size="xs" variant="default" onClick={work.restart}>
        {t('stress.again')}
      </Button>
    </Group>
  )
}
